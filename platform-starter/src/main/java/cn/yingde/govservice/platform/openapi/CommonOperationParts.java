package cn.yingde.govservice.platform.openapi;

import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Public;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation the headers and parameters it takes alike and the problems it can answer. */
final class CommonOperationParts implements GlobalOperationCustomizer {

    private static final Map<String, String> READ_PROBLEMS =
            new TreeMap<>(Map.of("400", "请求无法读取或不合要求", "404", "未找到或不在可见范围内", "429", "请求过于频繁", "503", "暂不可用"));
    private static final Map<String, String> CHANGE_PROBLEMS =
            new TreeMap<>(Map.of("409", "状态不允许，或与他人操作冲突", "412", "ETag 已过期", "422", "规则不允许，见 rule 与 basis"));
    private static final Map<String, String> TOKEN_PROBLEMS =
            new TreeMap<>(Map.of("401", "需要有效的访问令牌", "403", "没有此项权限"));

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean read = method.hasMethodAnnotation(GetMapping.class);
        add(operation, READ_PROBLEMS);
        if (!method.hasMethodAnnotation(Public.class)) {
            add(operation, TOKEN_PROBLEMS);
        } else {
            operation.setSecurity(List.of());
        }
        if (!read) {
            add(operation, CHANGE_PROBLEMS);
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(header("Idempotency-Key", "幂等键，8 至 128 个可见字符"));
        }
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(header("If-Match", "读取时的 ETag"));
            if (!read
                    && !method.hasMethodAnnotation(PostMapping.class)
                    && !method.hasMethodAnnotation(DeleteMapping.class)) {
                add(operation, Map.of("428", "需要 If-Match"));
            }
        }
        if (takes(method, PageRequest.class)) {
            operation.addParametersItem(limit());
            operation.addParametersItem(query("cursor", "上一页的 nextCursor"));
        }
        return operation;
    }

    private static void add(Operation operation, Map<String, String> problems) {
        ApiResponses responses = operation.getResponses();
        problems.forEach((status, text) -> responses.computeIfAbsent(status, key -> problem(key, text)));
    }

    static ApiResponse problem(String status, String text) {
        return new ApiResponse()
                .description(text)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                        .example(ProblemExamples.of(status))));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter header(String name, String text) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(text)
                .required(false)
                .schema(new StringSchema());
    }

    private static Parameter query(String name, String text) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(text)
                .required(false)
                .schema(new StringSchema());
    }

    private static Parameter limit() {
        Schema<?> schema = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(200));
        return new Parameter()
                .in("query")
                .name("limit")
                .description("每页条数，默认 20")
                .required(false)
                .schema(schema);
    }
}
