package cn.yingde.govservice.e2e;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** One demo client (or nobody) who calls the product through the gateway. */
final class Person {
    private final String client;
    private final Map<String, String> headers;

    private Person(String client, Map<String, String> headers) {
        this.client = client;
        this.headers = headers;
    }

    static Person named(String client) {
        return new Person(client, Map.of());
    }

    /** Somebody without a token. */
    static Person anybody() {
        return named("");
    }

    /** The same person, with a header on the next calls. */
    Person with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Person(client, more);
    }

    Answer get(String path) {
        return call("GET", path, "");
    }

    Answer post(String path, String body) {
        return call("POST", path, body);
    }

    Answer put(String path, String body) {
        return call("PUT", path, body);
    }

    Answer patch(String path, String body) {
        return call("PATCH", path, body);
    }

    private Answer call(String method, String path, String body) {
        HttpRequest.Builder request = RunningProduct.request(path).method(method, publisher(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!client.isEmpty()) {
            request.header("Authorization", "Bearer " + RunningProduct.token(client));
        }
        headers.forEach(request::setHeader);
        return new Answer(method + " " + path + " by " + client, RunningProduct.send(request.build()));
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
    }
}
