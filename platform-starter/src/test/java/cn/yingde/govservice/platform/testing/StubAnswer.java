package cn.yingde.govservice.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers of the small HTTP servers that stand for peers in tests. */
public final class StubAnswer {

    private StubAnswer() {}

    /** Sends a JSON answer. */
    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders()
                .set("Content-Type", status >= 400 ? "application/problem+json" : "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The user of HTTP Basic authentication. */
    static String basicUser(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String plain = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
        return plain.substring(0, plain.indexOf(':'));
    }
}
