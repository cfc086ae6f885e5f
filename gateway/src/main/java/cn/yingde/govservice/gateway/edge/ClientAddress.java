package cn.yingde.govservice.gateway.edge;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.ForwardedHeaderUtils;

/** Finds who really calls: what a trusted proxy reports, and the connection's own address otherwise. */
@Component
public class ClientAddress {
    private static final String FOR = "X-Forwarded-For";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final EdgeSettings settings;

    ClientAddress(EdgeSettings settings) {
        this.settings = settings;
    }

    /** The caller's address as text. */
    public static String of(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        return address == null ? "unknown" : address.getHostAddress();
    }

    /** The request as the caller sent it, before the trusted proxies in between. */
    ServerHttpRequest original(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (!settings.trusts(of(exchange))) {
            return request;
        }
        HttpHeaders headers = request.getHeaders();
        ServerHttpRequest.Builder builder = request.mutate().uri(publicUri(request.getURI(), headers));
        InetSocketAddress caller = caller(headers);
        return caller == null ? builder.build() : builder.remoteAddress(caller).build();
    }

    private static URI publicUri(URI uri, HttpHeaders headers) {
        return ForwardedHeaderUtils.adaptFromForwardedHeaders(uri, headers)
                .build(true)
                .toUri();
    }

    /** From the right, the first address that is no trusted proxy: what stands left of it the caller may have made up. */
    private @Nullable InetSocketAddress caller(HttpHeaders headers) {
        List<String> hops = new ArrayList<>();
        headers.getOrEmpty(FOR).forEach(line -> hops.addAll(Arrays.asList(COMMA.split(line.trim(), -1))));
        Collections.reverse(hops);
        return hops.stream()
                .filter(hop -> !settings.trusts(hop))
                .findFirst()
                .map(NetUtil::createInetAddressFromIpAddressString) // never asks a name server
                .map(address -> new InetSocketAddress(address, 0))
                .orElse(null);
    }
}
