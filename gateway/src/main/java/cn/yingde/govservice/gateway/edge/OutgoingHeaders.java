package cn.yingde.govservice.gateway.edge;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service gets to see: nothing that only the gateway may say, and what the gateway itself says. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the gateway's own filters, which remove forwarded headers
class OutgoingHeaders implements HttpHeadersFilter, Ordered {
    private static final List<String> OURS =
            List.of("x-user-", "x-gateway-", "x-forwarded-", "x-original-", "x-real-ip");

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders passed = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!onlyOurs(name)) {
                passed.addAll(name, values);
            }
        });
        identify(passed, exchange);
        forward(passed, exchange);
        return passed;
    }

    private static boolean onlyOurs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || OURS.stream().anyMatch(lower::startsWith);
    }

    private static void identify(HttpHeaders headers, ServerWebExchange exchange) {
        CallIdentity call = CallIdentity.of(exchange);
        headers.set(CallIdentity.REQUEST_ID, call.requestId());
        headers.set(CallIdentity.TRACEPARENT, call.traceparent());
    }

    private static void forward(HttpHeaders headers, ServerWebExchange exchange) {
        URI asked = exchange.getRequest().getURI();
        headers.set("X-Forwarded-For", ClientAddress.of(exchange));
        headers.set("X-Forwarded-Proto", asked.getScheme());
        headers.set("X-Forwarded-Host", asked.getHost());
        if (asked.getPort() > 0) {
            headers.set("X-Forwarded-Port", Integer.toString(asked.getPort()));
        }
    }
}
