package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.report.Targets;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of issuer and gateway as the loader talks to, without any rule behind it. */
final class StubProduct implements AutoCloseable {

    final List<String> calls = new CopyOnWriteArrayList<>();
    final AtomicInteger busyFor = new AtomicInteger();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    StubProduct() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/oauth2/token", this::token);
        server.createContext("/api/", this::api);
        server.start();
    }

    String url() {
        return String.format(
                Locale.ROOT, "http://127.0.0.1:%d", server.getAddress().getPort());
    }

    String loadFrom(java.nio.file.Path files) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new HalfYearLoad(url(), url(), new PrintStream(said, true, StandardCharsets.UTF_8)).load(files);
        return said.toString(StandardCharsets.UTF_8);
    }

    long calls(String start) {
        return calls.stream().filter(call -> call.startsWith(start)).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":600}");
    }

    private void api(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().toString();
        calls.add(method + " " + path);
        if (busyFor.getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 503, "{}");
        } else if (method.equals("POST") && path.endsWith("imports")) {
            answer(exchange, 202, "{\"id\":\"" + store(exchange.getRequestBody()) + "\"}");
        } else if (method.equals("GET")) {
            answer(exchange, 200, read(path));
        } else {
            done.add(path);
            answer(exchange, 200, "{\"id\":\"1\",\"version\":1}");
        }
    }

    /** The job's id says how it ends: lines, new ones, known ones, broken ones. */
    private String store(InputStream body) throws IOException {
        int[] counts = new int[3];
        for (String line : new String(body.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            counts[!line.endsWith("}") ? 2 : known.add(line) ? 0 : 1]++;
        }
        return counts[0] + "-" + counts[1] + "-" + counts[2];
    }

    private String read(String path) {
        if (path.contains("/errors")) {
            return "{\"items\":[{\"row\":2,\"code\":\"MALFORMED_REQUEST\",\"detail\":\"不是 JSON\"}]}";
        }
        if (path.contains("/imports/")) {
            return job(path.substring(path.lastIndexOf('/') + 1).split("-"));
        }
        boolean reformed = done.contains("/api/catalog/v1/transfer-batches");
        if (path.contains("/transfer-batches?")) {
            return reformed ? Json.line(new Items(List.of(new Batch("1", batchTitle())))) : "{\"items\":[]}";
        }
        if (path.contains("/transfer-batches/")) {
            return items();
        }
        return other(path);
    }

    private String other(String path) {
        if (path.contains("/feeds")) {
            return "{\"items\":[{\"source\":\"cases\",\"caughtUp\":true}]}";
        }
        if (path.contains("/targets?")) {
            return Json.line(new Items(Targets.all().stream()
                    .filter(target -> done.stream().anyMatch(put -> put.contains(target.metricId())))
                    .map(Known::new)
                    .toList()));
        }
        if (path.contains("/reports?")) {
            boolean published = done.contains("/api/reporting/v1/reports/1/publications");
            return published
                    ? "{\"items\":[{\"id\":\"1\",\"signedBy\":\"x\",\"publishedAt\":\"y\"}]}"
                    : "{\"items\":[]}";
        }
        return "{\"id\":\"7\",\"stationed\":" + !done.contains(path) + ",\"hotlineMember\":" + !done.contains(path)
                + "}";
    }

    private String items() {
        String state =
                done.contains("/api/catalog/v1/transfer-batches/1/items/9/confirmations") ? "EFFECTED" : "PROPOSED";
        return "{\"items\":[{\"id\":\"9\",\"kind\":\"TRANSFER\",\"state\":\"" + state
                + "\"},{\"id\":\"8\",\"kind\":\"RENAME\",\"state\":\"" + state + "\"}]}";
    }

    record Batch(String id, String title) {}

    record Known(String metricId) {
        Known(Targets.Target target) {
            this(target.metricId());
        }
    }

    record Items(List<?> items) {}

    private static String batchTitle() {
        return cn.yingde.govservice.demodata.matter.ReformBatch.TITLE;
    }

    private static String job(String[] counts) {
        int rows = Integer.parseInt(counts[0]) + Integer.parseInt(counts[1]) + Integer.parseInt(counts[2]);
        return String.format(
                Locale.ROOT,
                "{\"state\":\"DONE\",\"rows\":%d,\"accepted\":%s,\"unchanged\":%s,\"rejected\":%s}",
                rows,
                counts[0],
                counts[1],
                counts[2]);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
