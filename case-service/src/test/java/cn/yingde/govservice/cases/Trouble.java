package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.testing.StubAnswer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a call of a peer can meet. */
public enum Trouble {
    NONE,
    NOT_FOUND,
    CONFLICT,
    OTHER_EPOCH,
    UNAVAILABLE,
    TOO_SLOW,
    RESET,
    HALF_A_BODY;

    private static final long LONGER_THAN_PATIENCE_MS = 5_000;

    /** Answers with the trouble; nothing when there is none. */
    boolean happens(HttpExchange exchange) throws IOException {
        switch (this) {
            case NOT_FOUND -> send(exchange, 404, "{\"code\":\"NOT_FOUND\"}");
            case CONFLICT -> send(exchange, 409, "{\"code\":\"CONFLICT\"}");
            case OTHER_EPOCH -> send(exchange, 409, "{\"code\":\"FEED_EPOCH\"}");
            case UNAVAILABLE -> send(exchange, 503, "{}");
            case TOO_SLOW -> late(exchange);
            case RESET -> exchange.close();
            case HALF_A_BODY -> half(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void late(HttpExchange exchange) {
        try {
            Thread.sleep(LONGER_THAN_PATIENCE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void half(HttpExchange exchange) throws IOException {
        byte[] start = "{\"implementationCode\":\"1144".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, start.length + 1000L);
        exchange.getResponseBody().write(start);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        StubAnswer.send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }
}
