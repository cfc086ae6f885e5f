package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.ReadsTickets;
import cn.yingde.govservice.hotline.desk.Sight;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.CallbackEntry;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.Urging;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands in a ticket's ledgers: a reviewer must read the reply, the office the request, before deciding. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "tickets")
class LedgerController {

    private final TicketDesk desk;
    private final Tickets tickets;

    LedgerController(TicketDesk desk, Tickets tickets) {
        this.desk = desk;
        this.tickets = tickets;
    }

    @GetMapping("/replies")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "List the replies of a ticket with their reviews")
    public LedgerViews.Lines<ReplyView> listReplies(@PathVariable String ticketNo, Caller caller) {
        return lines(Reply.class, Reply::submittedAt, ReplyView::of, ticketNo, caller);
    }

    @GetMapping("/returns")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "List the returns of a ticket")
    public LedgerViews.Lines<LedgerViews.ReturnLine> listReturns(@PathVariable String ticketNo, Caller caller) {
        return lines(TicketReturn.class, TicketReturn::requestedAt, LedgerViews.ReturnLine::of, ticketNo, caller);
    }

    @GetMapping("/extensions")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "List the extensions of a ticket")
    public LedgerViews.Lines<LedgerViews.ExtensionLine> listExtensions(@PathVariable String ticketNo, Caller caller) {
        return lines(
                ExtensionRequest.class, ExtensionRequest::requestedAt, LedgerViews.ExtensionLine::of, ticketNo, caller);
    }

    @GetMapping("/callbacks")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "List the call-backs of a ticket")
    public LedgerViews.Lines<LedgerViews.CallbackLine> listCallbacks(@PathVariable String ticketNo, Caller caller) {
        return lines(CallbackEntry.class, CallbackEntry::calledAt, LedgerViews.CallbackLine::of, ticketNo, caller);
    }

    @GetMapping("/urgings")
    @Transactional(readOnly = true)
    @ReadsTickets
    @Operation(summary = "List the urgings of a ticket")
    public LedgerViews.Lines<LedgerViews.UrgingLine> listUrgings(@PathVariable String ticketNo, Caller caller) {
        return lines(Urging.class, Urging::urgedAt, LedgerViews.UrgingLine::of, ticketNo, caller);
    }

    private <T, V> LedgerViews.Lines<V> lines(
            Class<T> ledger, Function<T, Instant> moment, Function<T, V> view, String ticketNo, Caller caller) {
        Sight sight = desk.see(ticketNo, caller);
        return new LedgerViews.Lines<>(tickets.lines(ledger, sight.ticket()).stream()
                .filter(line -> sight.shows(moment.apply(line)))
                .map(view)
                .toList());
    }
}
