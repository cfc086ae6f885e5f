package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.testing.StubAnswer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The catalogue as this service calls it, over real HTTP, with every way an answer can fail. */
public final class StubCatalog {

    /** What a call of one code meets. */
    public enum Trouble {
        NONE,
        CONFLICT,
        UNAVAILABLE,
        TOO_SLOW,
        RESET,
        HALF_A_BODY
    }

    private static final long LONGER_THAN_PATIENCE_MS = 6_000;

    private final HttpServer server;
    private final Map<String, StubMatter> matters = new ConcurrentHashMap<>();
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final List<String> feed = new ArrayList<>();

    private StubCatalog(HttpServer server) {
        this.server = server;
    }

    static StubCatalog start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubCatalog catalog = new StubCatalog(server);
            server.createContext("/api/catalog/v1/matters/by-code/", catalog::matter);
            server.createContext("/api/catalog/v1/changes", catalog::changes);
            server.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "stub-catalog");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return catalog;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The catalogue has the matter from now on; the feed says nothing of it. */
    public StubMatter publish(StubMatter matter) {
        matters.put(matter.code(), matter);
        return matter;
    }

    public void trouble(String code, Trouble trouble) {
        troubles.put(code, trouble);
    }

    public int callsFor(String code) {
        return calls.getOrDefault(code, new AtomicInteger()).get();
    }

    /** Adds an event to the feed. */
    public synchronized void tell(String subject, String fact, String time, String data) {
        int position = feed.size() + 1;
        feed.add("""
                {"specversion":"1.0","id":"e%d","source":"catalog","type":"cn.yingde.govservice.catalog.%s.%s.v1",
                 "subject":"s","time":"%s","position":"%d","subjectversion":%d,"recordedtime":"%s","data":%s}""".formatted(position, subject, fact, time, position, position, time, data));
    }

    public synchronized int head() {
        return feed.size();
    }

    private void matter(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String code = path.substring(path.lastIndexOf('/') + 1);
        calls.computeIfAbsent(code, key -> new AtomicInteger()).incrementAndGet();
        switch (troubles.getOrDefault(code, Trouble.NONE)) {
            case CONFLICT -> send(exchange, 409, "{\"code\":\"CONFLICT\"}");
            case UNAVAILABLE -> send(exchange, 503, "{}");
            case TOO_SLOW -> late(exchange);
            case RESET -> exchange.close();
            case HALF_A_BODY -> half(exchange, code);
            default -> found(exchange, code);
        }
    }

    private void found(HttpExchange exchange, String code) throws IOException {
        StubMatter matter = matters.get(code.length() > 31 ? code.substring(0, 31) : code);
        if (matter == null) {
            send(exchange, 404, "{\"code\":\"NOT_FOUND\"}");
        } else {
            send(exchange, 200, matter.body());
        }
    }

    private static void late(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(LONGER_THAN_PATIENCE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void half(HttpExchange exchange, String code) throws IOException {
        byte[] start = ("{\"implementationCode\":\"" + code).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, start.length + 1000L);
        exchange.getResponseBody().write(start);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private void changes(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int after = number(query, "after");
        int limit = number(query, "limit");
        List<String> items;
        int head;
        synchronized (this) {
            head = feed.size();
            items = List.copyOf(feed.subList(Math.min(after, head), Math.min(head, after + limit)));
        }
        send(
                exchange,
                200,
                "{\"epoch\":\"e1\",\"head\":\"%d\",\"items\":[%s]}".formatted(head, String.join(",", items)));
    }

    private static int number(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return Integer.parseInt(part.substring(name.length() + 1));
            }
        }
        return 0;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        StubAnswer.send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }
}
