package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The gateway as the loader sees it: JSON calls and uploads with a token, tried again while it asks for patience. */
final class Entry {

    private static final String LOADER = "demo-loader";
    private static final int TRIES = 60;

    /** What came back. */
    record Answer(int status, JsonNode body, @Nullable String etag) {
        boolean found() {
            return status != 404;
        }
    }

    private final HttpClient http;
    private final Tokens tokens;
    private final String base;

    Entry(String gateway, String issuer) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.tokens = new Tokens(http, issuer);
        this.base = gateway;
    }

    String url(String path) {
        return base + path;
    }

    Answer get(String path) {
        return call("GET", path, null, LOADER, Map.of());
    }

    Answer post(String path, Object body) {
        return postAs(LOADER, path, body);
    }

    Answer postAs(String client, String path, Object body) {
        return call("POST", path, Json.line(body), client, Map.of("Idempotency-Key", key()));
    }

    Answer put(String path, Object body) {
        return call("PUT", path, Json.line(body), LOADER, Map.of());
    }

    Answer patch(String path, Object body, @Nullable String etag) {
        return call("PATCH", path, Json.line(body), LOADER, etag == null ? Map.of() : Map.of("If-Match", etag));
    }

    /** Streams the file; the answer comes when all of it is stored. */
    Answer upload(String path, Path file) {
        String key = key();
        return patiently(path, () -> {
            HttpRequest.Builder request = request(path, LOADER)
                    .header("Content-Type", "application/x-ndjson")
                    .header("Idempotency-Key", key);
            return send(request.POST(BodyPublishers.ofFile(file)).build());
        });
    }

    private Answer call(String method, String path, @Nullable String body, String client, Map<String, String> headers) {
        return patiently(path, () -> {
            HttpRequest.Builder request = request(path, client).timeout(Duration.ofSeconds(90));
            headers.forEach(request::header);
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
            return send(request.method(method, content).build());
        });
    }

    private HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + tokens.of(client))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "zh-CN");
    }

    /** One call that may fail on the way. */
    private interface Call {
        HttpResponse<String> send() throws IOException;
    }

    /** Asked for patience (429, 503) or cut off, the same call is made again; its key makes that safe. */
    private static Answer patiently(String path, Call call) {
        String last = "";
        for (int i = 0; i < TRIES; i++) {
            try {
                HttpResponse<String> answer = call.send();
                if (!busy(answer.statusCode())) {
                    return answer(path, answer);
                }
                last = answer.statusCode() + " " + answer.body();
                Patience.rest(1000 * asked(answer));
            } catch (IOException e) {
                last = e.toString();
                Patience.rest(1000);
            }
        }
        throw new LoadFailed(path + " did not answer: " + last);
    }

    private static long asked(HttpResponse<String> answer) {
        return Math.min(10, answer.headers().firstValueAsLong("Retry-After").orElse(1));
    }

    private static boolean busy(int status) {
        return status == 429 || status == 503 || status == 504;
    }

    private static Answer answer(String path, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 400 && status != 404) {
            throw new LoadFailed(path + " answers " + status + ": " + answer.body());
        }
        JsonNode body = answer.body().isBlank() || status == 404
                ? MissingNode.getInstance()
                : Json.MAPPER.readTree(answer.body());
        return new Answer(status, body, answer.headers().firstValue("ETag").orElse(null));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Interrupted");
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
