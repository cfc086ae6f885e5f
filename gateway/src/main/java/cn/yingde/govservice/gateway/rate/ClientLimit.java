package cn.yingde.govservice.gateway.rate;

import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits what one client (azp) may ask, from however many addresses. */
@Component
@Order(0) // after the token check at -100
class ClientLimit implements WebFilter {
    private final Meters meters;

    ClientLimit(RateSettings settings) {
        this.meters = new Meters(settings::ofClient);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(ClientLimit::client)
                .flatMap(meters::take)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static String client(JwtAuthenticationToken caller) {
        String client = caller.getToken().getClaimAsString("azp");
        return client == null ? caller.getName() : client;
    }
}
