package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.ReadsTickets;
import cn.yingde.govservice.hotline.desk.Sight;
import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.state.ActionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading one ticket: as it stands, or as it was when the caller's department left it. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "tickets")
class TicketController {

    private final TicketDesk desk;
    private final TicketViews views;
    private final EventLog events;

    TicketController(TicketDesk desk, TicketViews views, EventLog events) {
        this.desk = desk;
        this.views = views;
        this.events = events;
    }

    record Actions(List<ActionView> items) {}

    @GetMapping
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "Show a ticket, its caller masked or hidden")
    public ResponseEntity<TicketView> getTicket(@PathVariable String ticketNo, Caller caller) {
        return views.answer(desk.see(ticketNo, caller), caller);
    }

    @GetMapping("/history")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "Show what happened to a ticket")
    public Page<HistoryEntry> getTicketHistory(@PathVariable String ticketNo, PageRequest page, Caller caller) {
        Sight sight = desk.see(ticketNo, caller);
        return sight.upTo(events.history("ticket", sight.ticket().ticketNo(), page));
    }

    @GetMapping("/clock")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "Explain a ticket's due time day by day")
    public ClockView getTicketClock(@PathVariable String ticketNo, Caller caller) {
        return desk.clockOf(desk.see(ticketNo, caller));
    }

    @GetMapping("/actions")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "Say which actions the caller may take, and why not the others")
    public Actions getTicketActions(@PathVariable String ticketNo, Caller caller) {
        return new Actions(TicketActions.explained(desk.see(ticketNo, caller).ticket(), caller, desk.conditions()));
    }
}
