package cn.yingde.govservice.gateway.rate;

import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.problem.Text;
import cn.yingde.govservice.gateway.rate.RateSettings.Limit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** One bucket per key, forgotten once it has long been full again; bounded, so that made-up keys cost no memory. */
final class Meters {
    private static final Text DETAIL = Text.of(
            "请求过于频繁，请按 Retry-After 所示的秒数稍后再试。", "Too many calls; wait for as many seconds as Retry-After says.");

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Function<String, Limit> limits;

    Meters(Function<String, Limit> limits) {
        this.limits = limits;
    }

    /** Empty if the call may go on. */
    Mono<Void> take(String key) {
        ConsumptionProbe probe = buckets.get(key, this::fresh).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Mono.empty();
        }
        Duration pause = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Mono.error(
                GatewayProblem.of(GatewayCode.TOO_MANY_REQUESTS, DETAIL).retryAfter(pause));
    }

    private Bucket fresh(String key) {
        Limit limit = limits.apply(key);
        return Bucket.builder()
                .addLimit(band -> band.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
