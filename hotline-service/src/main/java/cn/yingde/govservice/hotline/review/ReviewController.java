package cn.yingde.govservice.hotline.review;

import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.Finding;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of replies. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}/reviews")
@Tag(name = "replies")
class ReviewController {

    private final ReviewReply reviewReply;
    private final TicketViews views;
    private final Commands commands;

    ReviewController(ReviewReply reviewReply, TicketViews views, Commands commands) {
        this.reviewReply = reviewReply;
        this.views = views;
        this.commands = commands;
    }

    /** Passed, or back with at least one finding. */
    @Schema(example = "{\"decision\":\"RETURN\",\"findings\":[\"UNCLEAR_RESULT\"],\"reason\":\"未说明整改时间\"}")
    record ReviewRequest(
            @NotNull Verdict decision,
            @Nullable @Size(max = 6) List<@NotNull Finding> findings,
            @Nullable @Size(max = 1000) String reason) {

        enum Verdict {
            PASS,
            RETURN
        }
    }

    @PostMapping
    @Allowed(roles = {Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR})
    @Operation(summary = "Pass a reply or send it back with findings")
    ResponseEntity<TicketView> reviewReply(
            @PathVariable String ticketNo, @Valid @RequestBody ReviewRequest body, IfMatch ifMatch, Caller caller) {
        boolean pass = body.decision() == ReviewRequest.Verdict.PASS;
        List<Finding> findings = body.findings() == null ? List.of() : body.findings();
        return commands.run(() ->
                views.created(reviewReply.handle(ticketNo, ifMatch, caller, pass, findings, body.reason()), caller));
    }
}
