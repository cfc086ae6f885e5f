package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of demo clients to the product under soak. */
final class Http {

    /** No answer at all: the process was gone. */
    static final Answer NONE = new Answer(0, "", "");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Ports ports;

    Http(Ports ports) {
        this.ports = ports;
    }

    record Answer(int status, String body, String etag) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String member) {
            return json().path(member).asString("");
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new Failed("expected %d, got %d: %s".formatted(wanted, status, body));
            }
            return this;
        }
    }

    Answer get(String client, String url) {
        return send(request(client, url).GET());
    }

    Answer post(String client, String url, String body) {
        return post(client, url, body, null);
    }

    Answer post(String client, String url, String body, @Nullable String key) {
        HttpRequest.Builder request = request(client, url)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    Answer put(String client, String url, String body, String etag) {
        return send(request(client, url)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String client, String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(client));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException gone) {
            return NONE;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    String token(String client) {
        return tokens.computeIfAbsent(client, this::signIn);
    }

    private String signIn(String client) {
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer answer = send(HttpRequest.newBuilder(URI.create(ports.issuerUrl() + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return answer.expect(200).text("access_token");
    }
}
