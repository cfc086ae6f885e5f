package cn.yingde.govservice.benchmarks.soak;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what must come true. */
final class Wait {

    private Wait() {}

    static void until(String what, Duration most, BooleanSupplier holds) {
        long end = System.nanoTime() + most.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Failed("after %d s still not: %s".formatted(most.toSeconds(), what));
            }
            millis(200);
        }
    }

    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }
}
