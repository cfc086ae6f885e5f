package cn.yingde.govservice.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service over real HTTP: remembers what it was asked and answers 200 unless told otherwise. */
public final class StubPeer {
    private final String name;
    private final HttpServer server;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

    public StubPeer(String name) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool(TestIssuer::daemon));
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sets what this path answers; the handler reads the body itself. */
    public void on(String path, HttpHandler handler) {
        answers.put(path, handler);
    }

    public List<Seen> seen(String path) {
        return seen.stream().filter(call -> call.path().equals(path)).toList();
    }

    public Seen lastSeen(String path) {
        List<Seen> calls = seen(path);
        return calls.get(calls.size() - 1);
    }

    public static void send(HttpExchange call, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        HttpHandler told = answers.get(path);
        if (told != null) {
            told.handle(call);
            return;
        }
        long length = call.getRequestBody().readAllBytes().length;
        seen.add(new Seen(
                call.getRequestMethod(),
                path,
                call.getRequestURI().getRawQuery(),
                Map.copyOf(call.getRequestHeaders()),
                length));
        send(call, 200, "application/json", "{\"service\":\"" + name + "\"}");
    }

    /** One call as the service saw it. */
    public record Seen(String method, String path, String query, Map<String, List<String>> headers, long bytes) {
        /** The values of a header, joined; null if it was not sent. */
        public String header(String wanted) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(wanted))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
