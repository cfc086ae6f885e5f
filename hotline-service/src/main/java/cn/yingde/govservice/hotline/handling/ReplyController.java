package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.ActsForDepartment;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.ReplyText;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Replies of departments. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}/replies")
@Tag(name = "replies")
class ReplyController {

    private final ReplyToTicket replyToTicket;
    private final TicketViews views;
    private final Commands commands;

    ReplyController(ReplyToTicket replyToTicket, TicketViews views, Commands commands) {
        this.replyToTicket = replyToTicket;
        this.views = views;
        this.commands = commands;
    }

    /** Time, process and result, each in its own field, and what the caller is to hear. */
    @Schema(example = """
                    {"handledAt":"2026-03-02T10:30:00+08:00","process":"执法人员到现场检查并约谈经营者","result":"经营者已加装油烟净化设施并签订承诺书",\
                    "answerToCaller":"您反映的油烟问题已处理，经营者已加装净化设施","contactedCaller":true,"contactedAt":"2026-03-02T11:00:00+08:00","solved":"YES"}""")
    record ReplyRequest(
            @NotNull OffsetDateTime handledAt,
            @NotBlank @Size(max = 4000) String process,
            @NotBlank @Size(max = 4000) String result,
            @NotBlank @Size(max = 4000) String answerToCaller,
            @NotNull Boolean contactedCaller,
            @Nullable OffsetDateTime contactedAt,
            @NotNull ReportedSolved solved,
            @Nullable @Size(max = 1000) String unsolvedReason,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 64) String> attachmentIds,
            @Nullable @Valid ActingPerson actingPerson) {

        ReplyText toText() {
            return new ReplyText(
                    handledAt.toInstant(),
                    process,
                    result,
                    answerToCaller,
                    contactedCaller,
                    contactedAt == null ? null : contactedAt.toInstant(),
                    Solved.valueOf(solved.name()),
                    unsolvedReason);
        }
    }

    /** What a department may claim; that there was nothing to solve is for the call-back to find. */
    enum ReportedSolved {
        YES,
        PARTLY,
        NO
    }

    @PostMapping
    @ActsForDepartment
    @Operation(summary = "Reply for the lead department")
    ResponseEntity<TicketView> replyToTicket(
            @PathVariable String ticketNo, @Valid @RequestBody ReplyRequest body, IfMatch ifMatch, Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        List<String> attached = body.attachmentIds() == null ? List.of() : body.attachmentIds();
        return commands.run(() ->
                views.created(replyToTicket.handle(ticketNo, ifMatch, caller, actor, body.toText(), attached), caller));
    }
}
