package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Holding;
import cn.yingde.govservice.hotline.ticket.Responsibility;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down from when to when each department held a ticket, and how the ticket stood when one left it. */
@Component
public class Holdings {

    private final Ids ids;

    Holdings(Ids ids) {
        this.ids = ids;
    }

    /** Closes what was held and opens what the ticket says now; a department it no longer names has left. */
    public void follow(Ticket ticket, Instant at, Ledger ledger) {
        List<Holding> held = ledger.holdings(ticket.id());
        held.forEach(holding -> holding.end(at));
        List<Holding> leaving = held.stream()
                .filter(holding -> !ticket.responsibility().names(holding.departmentId()))
                .toList();
        if (!leaving.isEmpty()) {
            leaving.forEach(holding -> holding.leave(ticket.comingEvent()));
            ledger.add(TicketAsLeft.of(ids.next(), ticket, at));
        }
        if (!ticket.ended()) {
            open(ticket, at, ledger);
        }
    }

    private void open(Ticket ticket, Instant at, Ledger ledger) {
        Responsibility now = ticket.responsibility();
        String lead = now.leadDepartmentId();
        if (lead == null) {
            return;
        }
        ledger.add(new Holding(ids.next(), ticket.id(), lead, true, at));
        now.assistingDepartmentIds()
                .forEach(assisting -> ledger.add(new Holding(ids.next(), ticket.id(), assisting, false, at)));
    }
}
