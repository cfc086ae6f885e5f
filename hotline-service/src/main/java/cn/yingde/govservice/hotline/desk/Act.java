package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a ticket, about to become its event.
 *
 * @param from the state before; none for a new ticket
 * @param change what the fact adds, without personal data
 */
public record Act(
        String fact,
        Actor actor,
        Instant at,
        @Nullable TicketState from,
        @Nullable Object change,
        @Nullable String basis) {

    public static Act of(String fact, Actor actor, Instant at, @Nullable TicketState from) {
        return new Act(fact, actor, at, from, null, null);
    }

    public Act with(Object added) {
        return new Act(fact, actor, at, from, added, basis);
    }

    public Act basedOn(@Nullable String document) {
        return new Act(fact, actor, at, from, change, document == null ? null : LongNumbers.hidden(document));
    }

    /** The event with the ticket as it stands after the act. */
    public NewEvent on(Ticket ticket) {
        return new NewEvent(
                "ticket",
                ticket.ticketNo(),
                ticket.nextEvent(),
                fact,
                actor,
                at,
                from == null ? null : from.name(),
                ticket.state().name(),
                TicketData.of(ticket),
                change,
                basis);
    }
}
