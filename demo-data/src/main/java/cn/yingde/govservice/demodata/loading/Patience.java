package cn.yingde.govservice.demodata.loading;

/** Waits between two looks at something that others are working on. */
final class Patience {

    private Patience() {}

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Interrupted");
        }
    }
}
