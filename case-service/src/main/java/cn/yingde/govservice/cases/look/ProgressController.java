package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.platform.security.Public;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Progress for applicants, without a token. */
@RestController
class ProgressController {

    private final ProgressQueries queries;

    ProgressController(ProgressQueries queries) {
        this.queries = queries;
    }

    record ProgressRequest(
            @NotBlank @Pattern(regexp = "YDB\\d{14,18}") String no,
            @NotBlank @Size(max = 16) String queryCode) {}

    /** Where the case stands; no names, no numbers of persons. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            CaseState state, String stateText, @Nullable LocalDate due, List<Step> steps) {}

    /** One step of the published process. */
    record Step(String name, boolean done) {}

    @Operation(summary = "办件进度查询 (progress for the public)")
    @PostMapping("/api/cases/v1/progress-queries")
    @Public
    Progress queryProgress(@Valid @RequestBody ProgressRequest request, HttpServletRequest http) {
        return queries.ask(request.no(), request.queryCode(), http.getRemoteAddr());
    }
}
