package cn.yingde.govservice.reporting;

import cn.yingde.govservice.platform.testing.StubAnswer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Stands for a source's change feed over real HTTP: epoch, positions, pages, and the 409 of another epoch. */
public final class StubFeed {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String service;
    private final HttpServer server;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private String epoch = UUID.randomUUID().toString();
    private boolean down;
    private int heldBackAfter = Integer.MAX_VALUE;

    /** How an answer goes wrong for a reader at {@link #TROUBLED}. */
    public enum Trouble {
        NOT_FOUND,
        CONFLICT,
        UNAVAILABLE,
        TOO_SLOW,
        RESET,
        HALF_A_BODY
    }

    /** A position that no follower is at: whoever reads on from here is answered as the test wants. */
    public static final String TROUBLED = "987654321";

    private Trouble trouble = Trouble.NOT_FOUND;

    public StubFeed(String service) {
        this.service = service;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/api/" + service + "/v1/changes", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(StubFeed::daemon));
        server.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stub-feed");
        thread.setDaemon(true);
        return thread;
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tells one fact; the version is the next of its subject. */
    public synchronized void tell(String subjectType, String fact, String subject, String time, Map<String, ?> data) {
        long version = versions.merge(subjectType + subject, 1L, Long::sum);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("specversion", "1.0");
        item.put("id", UUID.randomUUID().toString());
        item.put("source", "/" + service);
        item.put("type", "cn.yingde.govservice." + service + "." + subjectType + "." + fact + ".v1");
        item.put("subject", subject);
        item.put("time", time);
        item.put("position", Integer.toString(items.size() + 1));
        item.put("subjectversion", version);
        item.put("recordedtime", time);
        item.put("data", data);
        items.add(item);
    }

    public synchronized int head() {
        return items.size();
    }

    /** The database behind it was restored: everything is told again under another epoch. */
    public synchronized void beginAnew() {
        epoch = UUID.randomUUID().toString();
    }

    public synchronized void down(boolean isDown) {
        down = isDown;
    }

    /** From now on nothing behind this position is given, though it is known to exist. */
    public synchronized void holdBackAfter(int position) {
        heldBackAfter = position;
    }

    public synchronized void holdBackNothing() {
        heldBackAfter = Integer.MAX_VALUE;
    }

    public synchronized void troubled(Trouble next) {
        trouble = next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange);
        if (TROUBLED.equals(query.get("after"))) {
            StubTrouble.answer(exchange, trouble);
        } else {
            answer(exchange, query);
        }
    }

    private synchronized void answer(HttpExchange exchange, Map<String, String> query) throws IOException {
        int after = Integer.parseInt(query.getOrDefault("after", "0"));
        String asked = query.get("epoch");
        boolean authorised = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ");
        if (down) {
            send(exchange, 503, Map.of("status", 503, "code", "SERVICE_UNAVAILABLE"));
        } else if (!authorised) {
            send(exchange, 401, Map.of("status", 401, "code", "UNAUTHENTICATED"));
        } else if ((asked != null && !asked.equals(epoch)) || after > items.size()) {
            send(exchange, 409, Map.of("status", 409, "code", "FEED_EPOCH"));
        } else {
            int most = Math.min(items.size(), Math.max(after, heldBackAfter));
            int to = Math.min(most, after + Integer.parseInt(query.getOrDefault("limit", "500")));
            Map<String, Object> page =
                    Map.of("epoch", epoch, "head", Integer.toString(items.size()), "items", items.subList(after, to));
            send(exchange, 200, page);
        }
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        StubAnswer.send(exchange, status, JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        for (String pair : String.valueOf(exchange.getRequestURI().getQuery()).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return query;
    }
}
