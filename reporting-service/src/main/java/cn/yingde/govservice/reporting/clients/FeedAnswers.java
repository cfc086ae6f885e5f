package cn.yingde.govservice.reporting.clients;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import cn.yingde.govservice.platform.feed.FeedPage;
import java.util.function.Supplier;

/** Finds, under what the circuit breaker wraps around it, that a feed has begun anew. */
public final class FeedAnswers {

    private FeedAnswers() {}

    public static FeedPage of(Supplier<FeedPage> call) {
        try {
            return call.get();
        } catch (RuntimeException failed) {
            throw beganAnew(failed);
        }
    }

    private static RuntimeException beganAnew(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FeedBeganAnew anew) {
                return anew;
            }
        }
        return failed;
    }
}
