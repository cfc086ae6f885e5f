package cn.yingde.govservice.platform.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** The metric {@code govservice.feed.lag}: events of each source that are known to exist and not yet read. */
final class FeedLag {

    private FeedLag() {}

    static void register(MeterRegistry meters, FeedStatus status, List<Follower> followers) {
        followers.forEach(follower -> Gauge.builder("govservice.feed.lag", () -> lag(status, follower.name()))
                .tag("source", follower.name())
                .register(meters));
    }

    private static long lag(FeedStatus status, String name) {
        return status.sources().stream()
                .filter(source -> source.source().equals(name))
                .mapToLong(FeedStatus.Source::lag)
                .sum();
    }
}
