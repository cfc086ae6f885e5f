package cn.yingde.govservice.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * With {@code -Dexamples.update=true} the first successful call of each operation that tests make is recorded as the
 * example of the OpenAPI document; without it nothing happens.
 */
final class ExampleRecorder {

    private static final boolean ON = Boolean.getBoolean("examples.update");
    private static final Path FOLDER = Path.of("src/main/resources/openapi");
    private static final ThreadLocal<String> SENT = new ThreadLocal<>();
    private static final Map<String, Map<String, String>> OPERATIONS = new ConcurrentHashMap<>();
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private ExampleRecorder() {}

    static void remember(String body) {
        if (ON) {
            SENT.set(body);
        }
    }

    static void see(String method, ApiAnswer answer) {
        if (!ON) {
            return;
        }
        String request = SENT.get();
        SENT.remove();
        URI uri = answer.response().uri();
        if (answer.status() < 300 && uri.getPath().startsWith("/api/")) {
            operation(method, uri).filter(DONE::add).ifPresent(id -> write(id, request, answer));
        }
    }

    private static Optional<String> operation(String method, URI uri) {
        Map<String, String> known =
                OPERATIONS.computeIfAbsent(uri.getAuthority(), authority -> operations("http://" + authority));
        return known.entrySet().stream()
                .filter(entry -> (method + " " + uri.getPath()).matches(entry.getKey()))
                .sorted(Comparator.comparingInt(entry -> entry.getKey().split("\\[", -1).length))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> operations(String base) {
        try {
            String document = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(base + "/v3/api-docs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            Map<String, String> found = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> path :
                    Api.JSON.readTree(document).at("/paths").properties()) {
                for (Map.Entry<String, JsonNode> call : path.getValue().properties()) {
                    String pattern = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
                    found.put(
                            call.getKey().toUpperCase(Locale.ROOT) + " " + pattern,
                            call.getValue().path("operationId").asString(""));
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void write(String operation, String request, ApiAnswer answer) {
        ObjectNode example = Api.JSON.createObjectNode();
        example.put("status", answer.status());
        try {
            if (request != null) {
                example.set("request", Api.JSON.readTree(request));
            }
            if (!answer.body().isEmpty()) {
                example.set("answer", Api.JSON.readTree(answer.body()));
            }
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(operation + ".json"),
                    Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example) + "\n");
        } catch (JacksonException notJson) {
            DONE.remove(operation);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
