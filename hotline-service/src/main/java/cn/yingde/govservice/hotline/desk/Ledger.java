package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Holding;
import java.util.List;

/** Where the lines of a ticket's ledgers go; they are inserted, never kept as collections of the ticket. */
public interface Ledger {

    void add(Object line);

    /** What departments hold, or held when the ticket ended; not what they left. */
    List<Holding> holdings(long ticketId);
}
