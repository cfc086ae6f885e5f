package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.hotline.ticket.TicketLife;
import cn.yingde.govservice.platform.event.HistoryEntry;
import cn.yingde.govservice.platform.list.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one caller sees of a ticket: as it stands, or only as it was when the caller's department left it. */
public record Sight(Ticket ticket, @Nullable TicketAsLeft left) {

    static Sight whole(Ticket ticket) {
        return new Sight(ticket, null);
    }

    /** Whether a ledger's line of this moment is shown. */
    public boolean shows(Instant moment) {
        return left == null || !moment.isAfter(left.leftAt());
    }

    /** The page of a history as far as it is shown. */
    public Page<HistoryEntry> upTo(Page<HistoryEntry> history) {
        if (left == null) {
            return history;
        }
        List<HistoryEntry> shown = history.items().stream()
                .filter(entry -> entry.version() <= left.afterEvent())
                .toList();
        boolean ended = shown.size() < history.items().size()
                || shown.stream().anyMatch(entry -> entry.version() == left.afterEvent());
        return new Page<>(shown, ended ? null : history.nextCursor());
    }

    /** Who has left a ticket is told what it last knew: a state in which the act is not possible. */
    void refuseWhatWasLeft(TicketAction action) {
        if (left != null) {
            TicketLife.TABLE.require(left.state(), action);
        }
    }
}
