package cn.yingde.govservice.reporting.clients;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import cn.yingde.govservice.platform.feed.FeedPage;
import feign.FeignException;
import java.util.function.Supplier;

/** Tells a feed that has begun anew from one that does not answer. */
public final class FeedAnswers {

    private FeedAnswers() {}

    public static FeedPage of(String source, Supplier<FeedPage> call) {
        try {
            return call.get();
        } catch (RuntimeException failed) {
            if (conflict(failed)) {
                throw new FeedBeganAnew(source);
            }
            throw failed;
        }
    }

    /** The circuit breaker wraps what the peer answered. */
    private static boolean conflict(Throwable failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof FeignException.Conflict)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
