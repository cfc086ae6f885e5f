package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Holding;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.ids.Ids;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes down from when to when each department held a ticket: its visibility, and where the time went. */
@Component
public class Holdings {

    private final Ids ids;

    Holdings(Ids ids) {
        this.ids = ids;
    }

    /** Closes what was held and opens what the ticket says now. */
    public void follow(Ticket ticket, Instant at, Ledger ledger) {
        ledger.openHoldings(ticket.id()).forEach(holding -> holding.end(at));
        String lead = ticket.responsibility().leadDepartmentId();
        if (lead == null || ticket.ended()) {
            return;
        }
        ledger.add(new Holding(ids.next(), ticket.id(), lead, true, at));
        ticket.responsibility()
                .assistingDepartmentIds()
                .forEach(assisting -> ledger.add(new Holding(ids.next(), ticket.id(), assisting, false, at)));
    }
}
