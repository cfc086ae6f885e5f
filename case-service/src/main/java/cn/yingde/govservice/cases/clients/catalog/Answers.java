package cn.yingde.govservice.cases.clients.catalog;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import feign.FeignException;
import java.util.Optional;

/** Finds what the peer answered in what the client threw: the circuit breaker wraps it. */
final class Answers {

    private static final int NOT_FOUND = 404;

    private Answers() {}

    static boolean notFound(Throwable failed) {
        return in(failed, FeignException.class)
                .filter(answer -> answer.status() == NOT_FOUND)
                .isPresent();
    }

    static Optional<FeedBeganAnew> beganAnew(Throwable failed) {
        return in(failed, FeedBeganAnew.class);
    }

    private static <T extends Throwable> Optional<T> in(Throwable failed, Class<T> type) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
