package cn.yingde.govservice.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.HandlerMethod;

/** Puts the recorded call {@code openapi/<operationId>.json} into an operation: its request and its answer. */
final class CallExamples implements GlobalOperationCustomizer {

    // The document's own model is of Jackson 2, so examples are read with it.
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        JsonNode recorded = recorded(method.getMethod().getName());
        if (recorded != null) {
            if (operation.getRequestBody() != null && recorded.hasNonNull("request")) {
                put(operation.getRequestBody().getContent(), recorded.get("request"));
            }
            ApiResponse answer =
                    operation.getResponses().get(recorded.path("status").asText());
            if (answer != null && recorded.hasNonNull("answer")) {
                put(answer.getContent(), recorded.get("answer"));
            }
            recorded.path("problems").properties().forEach(status -> putProblems(operation, status));
        }
        return operation;
    }

    /** Problems that were seen stand in place of the one that is typical of the status. */
    private static void putProblems(Operation operation, Map.Entry<String, JsonNode> status) {
        ApiResponse answer = operation
                .getResponses()
                .computeIfAbsent(status.getKey(), key -> CommonOperationParts.problem(key, "见示例"));
        MediaType problem =
                answer.getContent() == null ? null : answer.getContent().get("application/problem+json");
        if (problem != null) {
            problem.setExample(null);
            problem.setExampleSetFlag(false);
            status.getValue()
                    .properties()
                    .forEach(code -> problem.addExamples(code.getKey(), new Example().value(code.getValue())));
        }
    }

    private static void put(@Nullable Content content, JsonNode example) {
        MediaType json = content == null ? null : content.get("application/json");
        if (json != null) {
            json.setExample(example);
        }
    }

    private static @Nullable JsonNode recorded(String operation) {
        ClassPathResource file = new ClassPathResource("openapi/" + operation + ".json");
        if (!file.exists()) {
            return null;
        }
        try (InputStream stream = file.getInputStream()) {
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
