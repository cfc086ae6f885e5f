package cn.yingde.govservice.hotline.migration;

/** A line names something that is not there. */
final class UnknownReference extends RuntimeException {

    private final String what;

    UnknownReference(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
