package cn.yingde.govservice.hotline.followup;

import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.UrgingChannel;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Urgings and supervisions. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "follow-up")
class FollowUpController {

    private final UrgeTicket urgeTicket;
    private final TicketViews views;
    private final Commands commands;

    FollowUpController(UrgeTicket urgeTicket, TicketViews views, Commands commands) {
        this.urgeTicket = urgeTicket;
        this.views = views;
        this.commands = commands;
    }

    /** How, whom, what was said, and when again. */
    @Schema(example = "{\"channel\":\"PHONE\",\"contact\":\"办公室值班员\",\"answer\":\"明日上门处理\",\"nextOn\":\"2026-03-04\"}")
    record UrgingRequest(
            @NotNull UrgingChannel channel,
            @Nullable @Size(max = 200) String contact,
            @Nullable @Size(max = 1000) String answer,
            @Nullable LocalDate nextOn) {}

    /** Why supervision steps in, and by when it wants the matter done. */
    @Schema(example = "{\"reason\":\"多次催办未办\",\"dueOn\":\"2026-03-06\"}")
    record SupervisionRequest(
            @NotBlank @Size(max = 1000) String reason,
            @NotNull LocalDate dueOn) {}

    @PostMapping("/urgings")
    @ActsForOffice
    @Operation(summary = "Urge the department and write it into the ledger")
    ResponseEntity<TicketView> urgeTicket(
            @PathVariable String ticketNo, @Valid @RequestBody UrgingRequest body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> views.created(
                urgeTicket.urge(
                        ticketNo, ifMatch, caller, body.channel(), body.contact(), body.answer(), body.nextOn()),
                caller));
    }

    @PostMapping("/supervisions")
    @Allowed(roles = Role.HOTLINE_SUPERVISOR)
    @Operation(summary = "Open a supervision on a ticket")
    ResponseEntity<TicketView> superviseTicket(
            @PathVariable String ticketNo,
            @Valid @RequestBody SupervisionRequest body,
            IfMatch ifMatch,
            Caller caller) {
        return commands.run(() ->
                views.created(urgeTicket.supervise(ticketNo, ifMatch, caller, body.reason(), body.dueOn()), caller));
    }
}
