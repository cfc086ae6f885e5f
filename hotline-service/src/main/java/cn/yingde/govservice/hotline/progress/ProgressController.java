package cn.yingde.govservice.hotline.progress;

import cn.yingde.govservice.platform.security.Public;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How does my ticket stand? Asked with number and code, without token. */
@RestController
@RequestMapping("/api/hotline/v1/progress-queries")
@Tag(name = "progress")
class ProgressController {

    private final TicketProgress progress;
    private final GuardedAttempts attempts;

    ProgressController(TicketProgress progress, GuardedAttempts attempts) {
        this.progress = progress;
        this.attempts = attempts;
    }

    /** The ticket's number and the code given with it. */
    @Schema(example = "{\"no\":\"YDT20260302000001\",\"queryCode\":\"AB2CD3EF\"}")
    record ProgressQuery(
            @NotBlank @Size(max = 24) String no,
            @NotBlank @Size(max = 8) String queryCode) {}

    @PostMapping
    @Public
    @Operation(summary = "Ask how a ticket stands, with its query code")
    TicketProgress.Progress queryProgress(@Valid @RequestBody ProgressQuery query, HttpServletRequest request) {
        attempts.count(GuardedAttempts.Kind.QUERY_FROM_ADDRESS, request.getRemoteAddr());
        attempts.count(GuardedAttempts.Kind.QUERY_OF_TICKET, query.no());
        return progress.of(query.no(), query.queryCode());
    }
}
