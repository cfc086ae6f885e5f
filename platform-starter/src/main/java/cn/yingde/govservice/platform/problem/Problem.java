package cn.yingde.govservice.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457 as every service answers it.
 *
 * @param code stable code for programs
 * @param rule id of the rule in the rule book that refused, when one did
 * @param basis the rule's statute or document
 * @param accepted what the rule would accept
 * @param errors each fault with its place
 * @param traceId what to tell the operators
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String rule,
        @Nullable String basis,
        @Nullable String accepted,
        @Nullable List<Error> errors,
        String traceId) {

    /** One fault of the request; the pointer is a JSON pointer or a parameter's name. */
    @Schema(name = "ProblemError")
    public record Error(String pointer, String code, String detail) {}
}
