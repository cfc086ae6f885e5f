package cn.yingde.govservice.cases;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The catalogue as this service calls it, over real HTTP, with every way an answer can fail. */
public final class StubCatalog {

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

    /** What a page of the feed of this size meets; followers ask for another. */
    public void feedTrouble(int limit, Trouble trouble) {
        troubles.put("limit " + limit, trouble);
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
        if (!troubles.getOrDefault(code, Trouble.NONE).happens(exchange)) {
            found(exchange, code);
        }
    }

    private void found(HttpExchange exchange, String code) throws IOException {
        StubMatter matter = matters.get(code.length() > 31 ? code.substring(0, 31) : code);
        if (matter == null) {
            Trouble.send(exchange, 404, "{\"code\":\"NOT_FOUND\"}");
        } else {
            Trouble.send(exchange, 200, matter.body());
        }
    }

    private void changes(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int after = number(query, "after");
        int limit = number(query, "limit");
        if (troubles.getOrDefault("limit " + limit, Trouble.NONE).happens(exchange)) {
            return;
        }
        List<String> items;
        int head;
        synchronized (this) {
            head = feed.size();
            items = List.copyOf(feed.subList(Math.min(after, head), Math.min(head, after + limit)));
        }
        Trouble.send(
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
}
