package cn.yingde.govservice.gateway.rate;

import cn.yingde.govservice.gateway.edge.ClientAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits what one address may ask, before anything costly is done for it. */
@Component
@Order(-200) // before the token check at -100
class AddressLimit implements WebFilter {
    private final Meters meters;

    AddressLimit(RateSettings settings) {
        this.meters = new Meters(ignored -> settings.address());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (probe(exchange)) {
            return chain.filter(exchange);
        }
        return meters.take(network(ClientAddress.of(exchange))).then(Mono.defer(() -> chain.filter(exchange)));
    }

    /** Health and metrics are asked on the management port only, and never refused: a busy replica is not a dead one. */
    private static boolean probe(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/actuator");
    }

    /** Whoever has one IPv6 address has 2^64 of them. */
    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == 8 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
