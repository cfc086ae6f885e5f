package cn.yingde.govservice.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer is as wanted; the product's parts follow one another within seconds. */
final class Poll {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Poll() {}

    /** The first answer that is as wanted, or after the limit the last one that is not. */
    static <T> T until(Supplier<T> ask, Predicate<T> wanted) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        T answer = ask.get();
        while (!wanted.test(answer) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
