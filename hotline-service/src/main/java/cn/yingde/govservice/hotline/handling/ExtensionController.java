package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.ActsForDepartment;
import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.Decision;
import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.ExtensionBasis;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.hotline.ticket.RequestState;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for more time, and the decisions. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "extensions")
class ExtensionController {

    private final ExtendTicket extendTicket;
    private final TicketDesk desk;
    private final Commands commands;

    ExtensionController(ExtendTicket extendTicket, TicketDesk desk, Commands commands) {
        this.extendTicket = extendTicket;
        this.desk = desk;
        this.commands = commands;
    }

    /** How many days, why, and from the second request on by whose opinion. */
    @Schema(example = "{\"days\":5,\"reason\":\"需现场检测\"}")
    record ExtensionRequestBody(
            @NotNull @Min(1) @Max(365) Integer days,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Valid OpinionBody opinion,
            @Nullable @Valid ActingPerson actingPerson) {

        ExtendTicket.Asked toAsked() {
            return new ExtendTicket.Asked(days, reason, opinion == null ? ExtensionBasis.NONE : opinion.toBasis());
        }
    }

    /** Either an opinion signed in the system, or the leader's name and the attached paper. */
    record OpinionBody(
            @Nullable @Pattern(regexp = "\\d{1,18}") String opinionId,
            @Nullable Leader approverRole,
            @Nullable @Size(max = 64) String approverName,
            @Nullable @Size(max = 64) String attachmentId) {

        ExtensionBasis toBasis() {
            Long id = opinionId == null ? null : Long.valueOf(opinionId);
            return new ExtensionBasis(id, approverRole, approverName, attachmentId);
        }
    }

    /** A request as it stands, with the due time now in force. */
    record ExtensionView(
            String id,
            int ordinal,
            int days,
            RequestState state,
            boolean exceptional,
            OffsetDateTime dueAt,
            List<String> actions) {}

    @PostMapping("/extensions")
    @ActsForDepartment
    @Operation(summary = "Ask for more time")
    ResponseEntity<ExtensionView> requestExtension(
            @PathVariable String ticketNo,
            @Valid @RequestBody ExtensionRequestBody body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return commands.run(() -> answer(extendTicket.ask(ticketNo, ifMatch, caller, actor, body.toAsked()), caller));
    }

    @PostMapping("/extensions/{id}/decisions")
    @ActsForOffice
    @Operation(summary = "Decide on an extension")
    ResponseEntity<ExtensionView> decideExtension(
            @PathVariable String ticketNo,
            @PathVariable String id,
            @Valid @RequestBody Decision body,
            IfMatch ifMatch,
            Caller caller) {
        return commands.run(() ->
                answer(extendTicket.decide(ticketNo, id, ifMatch, caller, body.approves(), body.comment()), caller));
    }

    private ResponseEntity<ExtensionView> answer(ExtendTicket.Extended extended, Caller caller) {
        ExtensionRequest request = extended.request();
        Ticket ticket = extended.ticket();
        ExtensionView view = new ExtensionView(
                String.valueOf(request.id()),
                request.ordinal(),
                request.days(),
                request.state(),
                request.exceptional(),
                BureauTime.offset(ticket.clock().dueAt()),
                TicketActions.allowed(ticket, caller, desk.conditions()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(ticket.version()))
                .body(view);
    }
}
