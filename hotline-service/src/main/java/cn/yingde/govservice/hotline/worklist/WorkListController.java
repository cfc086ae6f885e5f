package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading tickets. */
@RestController
@RequestMapping("/api/hotline/v1/tickets")
@Tag(name = "tickets")
class WorkListController {

    private final TicketList list;
    private final TicketDesk desk;
    private final TicketViews views;
    private final EventLog events;

    WorkListController(TicketList list, TicketDesk desk, TicketViews views, EventLog events) {
        this.list = list;
        this.desk = desk;
        this.views = views;
        this.events = events;
    }

    record Count(long count) {}

    record Actions(List<ActionView> items) {}

    @GetMapping
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "List tickets by due time")
    Page<TicketList.Item> listTickets(
            @ParameterObject @ModelAttribute TicketFilter filter, PageRequest page, Caller caller) {
        return list.page(filter, page, caller);
    }

    @GetMapping("/count")
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "Count tickets by the same filters")
    Count countTickets(@ParameterObject @ModelAttribute TicketFilter filter, Caller caller) {
        return new Count(list.count(filter, caller));
    }

    @GetMapping("/{ticketNo}")
    @Transactional(readOnly = true)
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "Show a ticket, its caller masked or hidden")
    public ResponseEntity<TicketView> getTicket(@PathVariable String ticketNo, Caller caller) {
        return views.answer(HttpStatus.OK, desk.find(ticketNo, caller), caller);
    }

    @GetMapping("/{ticketNo}/history")
    @Transactional(readOnly = true)
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "Show what happened to a ticket")
    public Page<HistoryEntry> getTicketHistory(@PathVariable String ticketNo, PageRequest page, Caller caller) {
        Ticket ticket = desk.find(ticketNo, caller);
        return events.history("ticket", ticket.ticketNo(), page);
    }

    @GetMapping("/{ticketNo}/clock")
    @Transactional(readOnly = true)
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "Explain a ticket's due time day by day")
    public ClockView getTicketClock(@PathVariable String ticketNo, Caller caller) {
        return desk.clockOf(desk.find(ticketNo, caller));
    }

    @GetMapping("/{ticketNo}/actions")
    @Transactional(readOnly = true)
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            },
            scopes = {"tickets.read", "tickets.handle"})
    @Operation(summary = "Say which actions the caller may take, and why not the others")
    public Actions getTicketActions(@PathVariable String ticketNo, Caller caller) {
        return new Actions(TicketActions.explained(desk.find(ticketNo, caller), caller, desk.conditions()));
    }
}
