package cn.yingde.govservice.gateway.access;

import cn.yingde.govservice.gateway.edge.ClientAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Counts bad tokens, and writes one line for each address and minute, so that a flood of them fills no log. */
@Component
class BadTokens {
    private static final Logger LOG = LoggerFactory.getLogger(BadTokens.class);

    private final Counter counter;
    private final Cache<String, Boolean> written = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    BadTokens(MeterRegistry metrics) {
        this.counter = Counter.builder("govservice.gateway.bad.tokens")
                .description("Calls with a token that is not valid")
                .register(metrics);
    }

    void count(ServerWebExchange exchange) {
        counter.increment();
        String address = ClientAddress.of(exchange);
        if (written.asMap().putIfAbsent(address, Boolean.TRUE) == null) {
            LOG.warn("Bad token from {}; further ones from there in this minute are only counted", address);
        }
    }
}
