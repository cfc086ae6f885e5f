package cn.yingde.govservice.hotline.closing;

import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.Callback;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Call-backs, closings, reopenings. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "closing")
class ClosingController {

    private final CallBack callBack;
    private final CloseTicket closeTicket;
    private final TicketViews views;
    private final Commands commands;

    ClosingController(CallBack callBack, CloseTicket closeTicket, TicketViews views, Commands commands) {
        this.callBack = callBack;
        this.closeTicket = closeTicket;
        this.views = views;
        this.commands = commands;
    }

    /** Reached, solved, grade: three facts; grade 1 is best. */
    @Schema(example = "{\"reached\":true,\"solved\":\"YES\",\"grade\":1}")
    record CallbackRequest(
            @NotNull Boolean reached,
            @Nullable Solved solved,
            @Nullable @Min(1) @Max(5) Integer grade,
            @Nullable @Size(max = 1000) String comment) {}

    /** Why a closed ticket is opened again. */
    @Schema(example = "{\"reason\":\"问题反弹\"}")
    record Reopening(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/callbacks")
    @ActsForOffice
    @Operation(summary = "Record a call-back and draw its consequence")
    ResponseEntity<TicketView> callBack(
            @PathVariable String ticketNo, @Valid @RequestBody CallbackRequest body, IfMatch ifMatch, Caller caller) {
        Callback callback = new Callback(body.reached(), body.solved(), body.grade(), body.comment());
        return commands.run(() -> views.created(callBack.handle(ticketNo, ifMatch, caller, callback), caller));
    }

    @PostMapping("/closings")
    @ActsForOffice
    @Operation(summary = "Close a ticket")
    ResponseEntity<TicketView> closeTicket(@PathVariable String ticketNo, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> views.created(closeTicket.close(ticketNo, ifMatch, caller), caller));
    }

    @PostMapping("/reopenings")
    @Allowed(roles = Role.HOTLINE_SUPERVISOR)
    @Operation(summary = "Open a closed ticket again")
    ResponseEntity<TicketView> reopenTicket(
            @PathVariable String ticketNo, @Valid @RequestBody Reopening body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> views.created(closeTicket.reopen(ticketNo, ifMatch, caller, body.reason()), caller));
    }
}
