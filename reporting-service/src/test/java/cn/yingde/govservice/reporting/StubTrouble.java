package cn.yingde.govservice.reporting;

import cn.yingde.govservice.platform.testing.StubAnswer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers that go wrong. */
final class StubTrouble {

    private static final byte[] HALF =
            "{\"epoch\":\"e\",\"head\":\"1\",\"items\":[{\"spec".getBytes(StandardCharsets.UTF_8);
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private StubTrouble() {}

    static void answer(HttpExchange exchange, StubFeed.Trouble trouble) throws IOException {
        switch (trouble) {
            case NOT_FOUND -> problem(exchange, 404, "NOT_FOUND");
            case CONFLICT -> problem(exchange, 409, "CONFLICT");
            case UNAVAILABLE -> problem(exchange, 503, "SERVICE_UNAVAILABLE");
            case TOO_SLOW -> {
                await();
                exchange.close();
            }
            case RESET -> exchange.close();
            case HALF_A_BODY -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, HALF.length * 2L);
                exchange.getResponseBody().write(HALF);
                exchange.close();
            }
        }
    }

    private static void problem(HttpExchange exchange, int status, String code) throws IOException {
        String body = "{\"status\":" + status + ",\"code\":\"" + code + "\"}";
        StubAnswer.send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Longer than the reader waits. */
    private static void await() {
        try {
            NEVER.await(3, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
