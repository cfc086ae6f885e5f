package cn.yingde.govservice.catalog;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that start together. */
public final class Races {

    private Races() {}

    /** The same call several times at once. */
    public static List<Integer> statuses(int times, Callable<ApiAnswer> call) throws Exception {
        List<Callable<ApiAnswer>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(call);
        }
        return statuses(calls);
    }

    /** All calls at once, their statuses in the order of the calls. */
    public static List<Integer> statuses(List<Callable<ApiAnswer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<ApiAnswer>> running = new ArrayList<>();
            for (Callable<ApiAnswer> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<ApiAnswer> one : running) {
                statuses.add(one.get().status());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
