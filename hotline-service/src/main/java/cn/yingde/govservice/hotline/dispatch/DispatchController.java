package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.desk.ActsForDepartment;
import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.Dispatch;
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
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dispatch, recall and sign-off. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "dispatch")
class DispatchController {

    private final DispatchTicket dispatchTicket;
    private final SignOffTicket signOffTicket;
    private final SuggestDepartments suggestDepartments;
    private final TicketViews views;
    private final Commands commands;

    DispatchController(
            DispatchTicket dispatchTicket,
            SignOffTicket signOffTicket,
            SuggestDepartments suggestDepartments,
            TicketViews views,
            Commands commands) {
        this.dispatchTicket = dispatchTicket;
        this.signOffTicket = signOffTicket;
        this.suggestDepartments = suggestDepartments;
        this.views = views;
        this.commands = commands;
    }

    /** Who shall lead and assist, and on what basis. */
    @Schema(
            example =
                    "{\"leadDepartmentId\":\"housing\",\"assistingDepartmentIds\":[\"city-management\"],\"basis\":\"部门职责\"}")
    record DispatchRequest(
            @NotBlank @Size(max = 32) String leadDepartmentId,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 32) String> assistingDepartmentIds,
            @NotBlank @Size(max = 500) String basis,
            @Nullable OffsetDateTime due) {

        Dispatch toDispatch() {
            return new Dispatch(
                    leadDepartmentId,
                    assistingDepartmentIds == null ? List.of() : List.copyOf(assistingDepartmentIds),
                    basis,
                    null,
                    due == null ? null : due.toInstant());
        }
    }

    /** Why the dispatch is taken back. */
    @Schema(example = "{\"reason\":\"派错部门\"}")
    record Recall(@NotBlank @Size(max = 1000) String reason) {}

    /** Nothing but, from a department's system, the person it acts for. */
    @Schema(example = "{}")
    record SignOff(@Nullable @Valid ActingPerson actingPerson) {}

    @PostMapping("/dispatches")
    @ActsForOffice
    @Operation(summary = "Dispatch a ticket to its lead and assisting departments")
    ResponseEntity<TicketView> dispatchTicket(
            @PathVariable String ticketNo, @Valid @RequestBody DispatchRequest body, IfMatch ifMatch, Caller caller) {
        return commands.run(
                () -> views.created(dispatchTicket.handle(ticketNo, ifMatch, caller, body.toDispatch()), caller));
    }

    @PostMapping("/recalls")
    @ActsForOffice
    @Operation(summary = "Take a dispatch back before it is signed off")
    ResponseEntity<TicketView> recallTicket(
            @PathVariable String ticketNo, @Valid @RequestBody Recall body, IfMatch ifMatch, Caller caller) {
        return commands.run(
                () -> views.created(dispatchTicket.recall(ticketNo, ifMatch, caller, body.reason()), caller));
    }

    @PostMapping("/sign-offs")
    @ActsForDepartment
    @Operation(summary = "Sign a ticket off for the lead department")
    ResponseEntity<TicketView> signOffTicket(
            @PathVariable String ticketNo,
            @Valid @RequestBody(required = false) @Nullable SignOff body,
            IfMatch ifMatch,
            Caller caller) {
        Actor actor = Actor.of(caller, body == null ? null : body.actingPerson());
        return commands.run(() -> views.created(signOffTicket.handle(ticketNo, ifMatch, caller, actor), caller));
    }

    @GetMapping("/dispatch-suggestions")
    @ActsForOffice
    @Operation(summary = "Suggest departments, with the reason and basis of each")
    SuggestDepartments.Suggestions suggestDepartments(@PathVariable String ticketNo, Caller caller) {
        return suggestDepartments.forTicket(ticketNo, caller);
    }
}
