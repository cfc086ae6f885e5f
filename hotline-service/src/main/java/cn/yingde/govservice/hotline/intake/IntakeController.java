package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.TicketNumbers;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How tickets come in. */
@RestController
@RequestMapping("/api/hotline/v1")
@Tag(name = "intake")
class IntakeController {

    private final ReceiveTicket receiveTicket;
    private final ReceiveUpstreamTicket receiveUpstreamTicket;
    private final Numbering numbering;
    private final TicketViews views;
    private final Commands commands;

    IntakeController(
            ReceiveTicket receiveTicket,
            ReceiveUpstreamTicket receiveUpstreamTicket,
            Numbering numbering,
            TicketViews views,
            Commands commands) {
        this.receiveTicket = receiveTicket;
        this.receiveUpstreamTicket = receiveUpstreamTicket;
        this.numbering = numbering;
        this.views = views;
        this.commands = commands;
    }

    @PostMapping("/tickets")
    @Allowed(
            roles = {Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR},
            scopes = "tickets.submit")
    @Operation(summary = "Take in a ticket; 200 with the earlier one for a repeat")
    ResponseEntity<TicketView> receiveTicket(@Valid @RequestBody TicketRequest request, Caller caller) {
        Actor actor = Actor.of(caller, request.actingPerson());
        TicketNumbers numbers = numbering.next();
        return commands.run(() -> answer(receiveTicket.handle(request, numbers, actor), caller));
    }

    @PostMapping("/upstream-tickets")
    @Allowed(scopes = "tickets.upstream")
    @Operation(summary = "Take in a ticket of the city centre; 200 with the existing one for a known number")
    ResponseEntity<TicketView> receiveUpstreamTicket(@Valid @RequestBody UpstreamTicketRequest request, Caller caller) {
        TicketNumbers numbers = numbering.next();
        return commands.run(() -> answer(receiveUpstreamTicket.handle(request, numbers, Actor.of(caller)), caller));
    }

    private ResponseEntity<TicketView> answer(ReceiveTicket.Received received, Caller caller) {
        return views.answer(received.isNew() ? HttpStatus.CREATED : HttpStatus.OK, received.ticket(), caller);
    }
}
