package cn.yingde.govservice.hotline;

import cn.yingde.govservice.platform.testing.StubAnswer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A catalogue with an empty feed; for a place in the feed that a test names it makes trouble. */
final class StubCatalog {

    static final StubCatalog INSTANCE = new StubCatalog();

    /** What can go wrong with an answer. */
    enum Trouble {
        NOT_FOUND,
        CONFLICT,
        UNAVAILABLE,
        TOO_SLOW,
        RESET,
        HALF_A_BODY
    }

    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final AtomicLong head = new AtomicLong();
    private final HttpServer server;

    private StubCatalog() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/api/catalog/v1/changes", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "stub-catalog");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Claims that the feed goes on to this position. */
    void head(long position) {
        head.set(position);
    }

    void trouble(String after, Trouble trouble) {
        troubles.put(after, trouble);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String after = exchange.getRequestURI().getQuery().replaceAll(".*after=(\\d+).*", "$1");
        Trouble trouble = troubles.get(after);
        if (trouble == null) {
            StubAnswer.send(
                    exchange, 200, bytes("{\"epoch\":\"e1\",\"head\":\"" + head.get() + "\",\"items\":[],\"more\":1}"));
            return;
        }
        switch (trouble) {
            case NOT_FOUND -> StubAnswer.send(exchange, 404, bytes("{\"code\":\"NOT_FOUND\"}"));
            case CONFLICT -> StubAnswer.send(exchange, 409, bytes("{\"code\":\"FEED_EPOCH\"}"));
            case UNAVAILABLE -> StubAnswer.send(exchange, 503, bytes("{\"code\":\"SERVICE_UNAVAILABLE\"}"));
            case TOO_SLOW -> neverAnswer();
            case RESET -> exchange.close();
            case HALF_A_BODY -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(bytes("{\"epoch\":\"e1\","));
                exchange.close();
            }
        }
    }

    private static void neverAnswer() {
        try {
            new CountDownLatch(1).await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
