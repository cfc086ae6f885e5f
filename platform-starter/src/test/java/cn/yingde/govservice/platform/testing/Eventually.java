package cn.yingde.govservice.platform.testing;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for what other threads bring about, up to a minute, and then shows why it did not come. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MS = 50;

    private Eventually() {}

    /** Repeats the assertions until they hold. */
    public static void assertThat(Runnable assertions) {
        get(() -> {
            assertions.run();
            return true;
        });
    }

    /** Repeats the question until it is answered without an assertion failing. */
    public static <T> T get(Supplier<T> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
