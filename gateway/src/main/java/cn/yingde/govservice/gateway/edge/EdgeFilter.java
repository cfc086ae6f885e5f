package cn.yingde.govservice.gateway.edge;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * First of all filters: gives each call its id and its true address.
 *
 * <p>The order of a call: this filter, limit by address, firewall, cross-origin check, token, limit by client, route,
 * body limit, breaker, service.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeFilter implements WebFilter {
    private final ClientAddress addresses;

    EdgeFilter(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = CallIdentity.of(exchange).requestId();
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(
                        () -> exchange.getResponse().getHeaders().set(CallIdentity.REQUEST_ID, id)));
        return chain.filter(
                exchange.mutate().request(addresses.original(exchange)).build());
    }
}
