package cn.yingde.govservice.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Does a number of things with several clients at once and tells how many a second were done. */
final class Load {

    static final int CLIENTS = 8;

    private Load() {}

    /** Things a second; {@code client} makes each client's own way of doing the next thing. */
    static double perSecond(int things, IntFunction<Callable<Void>> client) throws Exception {
        AtomicInteger left = new AtomicInteger(things);
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int number = 0; number < CLIENTS; number++) {
            Callable<Void> one = client.apply(number);
            running.add(threads.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    one.call();
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
        return things / ((System.nanoTime() - start) / 1e9);
    }

    /** The middle one of an odd number of values. */
    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
