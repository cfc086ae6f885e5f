package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.desk.ActsForDepartment;
import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.Decision;
import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.RequestState;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Returns and the decisions on them. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}/returns")
@Tag(name = "dispatch")
class ReturnController {

    private final ReturnTicket returnTicket;
    private final TicketDesk desk;
    private final Commands commands;

    ReturnController(ReturnTicket returnTicket, TicketDesk desk, Commands commands) {
        this.returnTicket = returnTicket;
        this.desk = desk;
        this.commands = commands;
    }

    /** Why it is not ours, and whose it is. */
    @Schema(example = "{\"reason\":\"不属于本部门职责\",\"suggestedDepartmentId\":\"market\"}")
    record ReturnRequest(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(max = 32) String suggestedDepartmentId,
            @Nullable @Valid ActingPerson actingPerson) {}

    /** A return as it stands, with the state it leaves the ticket in. */
    record ReturnView(
            String id,
            String ticketNo,
            String departmentId,
            RequestState state,
            TicketState ticketState,
            List<String> actions) {}

    @PostMapping
    @ActsForDepartment
    @Operation(summary = "Ask to hand a ticket back, before signing it off")
    ResponseEntity<ReturnView> requestReturn(
            @PathVariable String ticketNo, @Valid @RequestBody ReturnRequest body, IfMatch ifMatch, Caller caller) {
        Actor actor = Actor.of(caller, body.actingPerson());
        return commands.run(() -> answer(
                returnTicket.ask(ticketNo, ifMatch, caller, actor, body.reason(), body.suggestedDepartmentId()),
                caller));
    }

    @PostMapping("/{id}/decisions")
    @ActsForOffice
    @Operation(summary = "Decide on a return; the second approved one puts the ticket before a meeting")
    ResponseEntity<ReturnView> decideReturn(
            @PathVariable String ticketNo,
            @PathVariable String id,
            @Valid @RequestBody Decision body,
            IfMatch ifMatch,
            Caller caller) {
        return commands.run(() ->
                answer(returnTicket.decide(ticketNo, id, ifMatch, caller, body.approves(), body.comment()), caller));
    }

    private ResponseEntity<ReturnView> answer(ReturnTicket.Returned returned, Caller caller) {
        ReturnView view = new ReturnView(
                String.valueOf(returned.request().id()),
                returned.ticket().ticketNo(),
                returned.request().departmentId(),
                returned.request().state(),
                returned.ticket().state(),
                TicketActions.allowed(returned.ticket(), caller, desk.conditions()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(returned.ticket().version()))
                .body(view);
    }
}
