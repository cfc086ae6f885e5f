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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * With {@code -Dexamples.update=true} the first successful call of each operation that tests make, and the first problem
 * of each status and code, are recorded as the examples of the OpenAPI document; without it nothing happens.
 */
final class ExampleRecorder {

    private static final boolean ON = Boolean.getBoolean("examples.update");
    private static final Path FOLDER = Path.of("src/main/resources/openapi");
    private static final ThreadLocal<String> SENT = new ThreadLocal<>();
    private static final Map<String, Map<String, String>> OPERATIONS = new ConcurrentHashMap<>();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
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
        if (uri.getPath().startsWith("/api/")) {
            operation(method, uri).ifPresent(id -> record(id, request, answer));
        }
    }

    private static synchronized void record(String operation, @Nullable String request, ApiAnswer answer) {
        if (answer.status() < 300 && DONE.add(operation)) {
            writeAnswer(operation, request, answer);
        } else if (isProblem(answer) && DONE.add(operation + answer.status() + answer.text("/code"))) {
            writeProblem(operation, answer);
        }
    }

    private static boolean isProblem(ApiAnswer answer) {
        return answer.status() >= 400 && answer.header("Content-Type").startsWith("application/problem+json");
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

    private static void writeAnswer(String operation, @Nullable String request, ApiAnswer answer) {
        ObjectNode example = recorded(operation);
        example.put("status", answer.status());
        try {
            if (request != null) {
                example.set("request", Api.JSON.readTree(request));
            }
            if (!answer.body().isEmpty()) {
                example.set("answer", answer.json());
            }
            save(operation, example);
        } catch (JacksonException notJson) {
            DONE.remove(operation);
        }
    }

    private static void writeProblem(String operation, ApiAnswer answer) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.put("traceId", TRACE);
        ObjectNode example = recorded(operation);
        ObjectNode problems = example.withObject("problems");
        problems.withObject(Integer.toString(answer.status())).set(answer.text("/code"), problem);
        save(operation, example);
    }

    private static ObjectNode recorded(String operation) {
        Path file = FOLDER.resolve(operation + ".json");
        try {
            return Files.exists(file)
                    ? (ObjectNode) Api.JSON.readTree(Files.readString(file))
                    : Api.JSON.createObjectNode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void save(String operation, ObjectNode example) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(operation + ".json"),
                    Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
