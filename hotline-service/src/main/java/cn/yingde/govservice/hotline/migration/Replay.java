package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.Holdings;
import cn.yingde.govservice.hotline.desk.Ledger;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Holding;
import cn.yingde.govservice.hotline.ticket.Judgement;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One ticket's history being lived through again in memory: the ticket decides as it does live, but a broken rule
 * becomes a deviation. What it leaves, ledger lines and events, is written with the whole chunk.
 */
final class Replay implements Ledger {

    private final Ticket ticket;
    private final Judgement.Deviations deviations;
    private final Holdings holdings;
    private final List<Object> lines = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();

    Replay(Ticket ticket, Judgement.Deviations deviations, Holdings holdings) {
        this.ticket = ticket;
        this.deviations = deviations;
        this.holdings = holdings;
    }

    Ticket ticket() {
        return ticket;
    }

    List<Object> lines() {
        return lines;
    }

    List<NewEvent> events() {
        return events;
    }

    void tell(String fact, Actor actor, Instant at, @Nullable TicketState from, @Nullable String basis) {
        ticket.deviated(deviations.codes());
        events.add(Act.of(fact, actor, at, from).basedOn(basis).on(ticket));
    }

    void follow(Conditions c) {
        holdings.follow(ticket, c.now(), this);
    }

    /** The line that is waiting for a decision; a history that decides without one is out of order. */
    <T> T pending(Class<T> kind, ToLongFunction<T> id, @Nullable Long pendingId) {
        return lines.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(line -> pendingId != null && id.applyAsLong(line) == pendingId)
                .findFirst()
                .orElseThrow(() -> new UnreadableLine("history: nothing to decide"));
    }

    @Override
    public void add(Object line) {
        lines.add(line);
    }

    @Override
    public List<Holding> holdings(long ticketId) {
        return lines.stream()
                .filter(Holding.class::isInstance)
                .map(Holding.class::cast)
                .filter(holding -> holding.leftAfter() == null)
                .toList();
    }
}
