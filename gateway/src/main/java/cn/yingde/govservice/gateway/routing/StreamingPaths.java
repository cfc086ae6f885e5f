package cn.yingde.govservice.gateway.routing;

import java.util.regex.Pattern;
import org.springframework.web.server.ServerWebExchange;

/** Which calls carry more than an ordinary one may: bulk in, bulk out, files and event streams. */
final class StreamingPaths {
    private static final Pattern STREAMING =
            Pattern.compile("/api/[a-z]+/v1/(.+/)?" + "(imports|stream|exports(/.*)?|attachments(/.*)?)");

    private StreamingPaths() {}

    static boolean matches(ServerWebExchange exchange) {
        return matches(exchange.getRequest().getPath().value());
    }

    static boolean matches(String path) {
        return STREAMING.matcher(path).matches();
    }
}
