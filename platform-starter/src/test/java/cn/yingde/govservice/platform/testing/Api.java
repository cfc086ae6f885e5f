package cn.yingde.govservice.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A client of the running service: {@code api.as("hotline-operator").post("/tickets", body).expectStatus(201)}. */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;
    private final Map<String, String> headers;

    private Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A client of {@code http://127.0.0.1:<port>/api/<service>/v1}, without token. */
    public static Api of(int port, String service) {
        return new Api("http://127.0.0.1:" + port + "/api/" + service + "/v1", Map.of());
    }

    /** The same with the token of a demo person. */
    public Api as(String person) {
        return with("Authorization", "Bearer " + TestIssuer.token(person));
    }

    /** The same with the token of any person. */
    public Api as(TestPeople.Person person) {
        return with("Authorization", "Bearer " + TestIssuer.token(person));
    }

    /** The same with a header. */
    public Api with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, more);
    }

    public ApiAnswer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Posts an object as JSON; a string is sent as it is. */
    public ApiAnswer post(String path, Object body) {
        return withJson().send("POST", path, publisher(body));
    }

    /** Posts nothing. */
    public ApiAnswer post(String path) {
        return send("POST", path, HttpRequest.BodyPublishers.noBody());
    }

    public ApiAnswer put(String path, Object body) {
        return withJson().send("PUT", path, publisher(body));
    }

    public ApiAnswer patch(String path, Object body) {
        return withJson().send("PATCH", path, publisher(body));
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    /** Posts lines as NDJSON. */
    public ApiAnswer postLines(String path, String lines) {
        return with("Content-Type", "application/x-ndjson")
                .send("POST", path, HttpRequest.BodyPublishers.ofString(lines));
    }

    private Api withJson() {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        String written = body instanceof String text ? text : JSON.writeValueAsString(body);
        ExampleRecorder.remember(written);
        return HttpRequest.BodyPublishers.ofString(written);
    }

    private ApiAnswer send(String method, String path, HttpRequest.BodyPublisher body) {
        ApiAnswer answer = sent(method, path, body);
        ExampleRecorder.see(method, answer);
        return answer;
    }

    private ApiAnswer sent(String method, String path, HttpRequest.BodyPublisher body) {
        URI uri = URI.create(path.startsWith("http") ? path : base + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new ApiAnswer(method + " " + path, answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
