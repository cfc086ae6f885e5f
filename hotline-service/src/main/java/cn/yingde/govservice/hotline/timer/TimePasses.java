package cn.yingde.govservice.hotline.timer;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TimeLimits;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What time alone does to one ticket, in the transaction at hand. */
@Component
class TimePasses {

    private static final Actor CLOCK = Actor.system("hotline-timers");

    private final Tickets tickets;
    private final TicketDesk desk;

    TimePasses(Tickets tickets, TicketDesk desk) {
        this.tickets = tickets;
        this.desk = desk;
    }

    void warn(long id, Instant now) {
        tickets.byId(id)
                .filter(ticket -> ticket.warn(now))
                .ifPresent(ticket -> write(ticket, "warned", now, TimeLimits.ANSWER.id()));
    }

    void markOverdue(long id, Instant now) {
        tickets.byId(id)
                .filter(ticket -> ticket.markOverdue(now))
                .ifPresent(ticket -> write(ticket, "overdue", now, TimeLimits.ANSWER.id()));
    }

    void recount(long id) {
        Conditions now = desk.conditions();
        tickets.byId(id).filter(ticket -> !ticket.ended()).ifPresent(ticket -> recount(ticket, now));
    }

    String currentCalendar() {
        return desk.conditions().calendar().version();
    }

    private void recount(Ticket ticket, Conditions now) {
        Instant before = ticket.clock().dueAt();
        if (ticket.countBy(now)) {
            desk.written(
                    ticket,
                    Act.of("clock-moved", CLOCK, now.now(), ticket.state())
                            .with(Map.of("dueAtBefore", BureauTime.offset(before)))
                            .basedOn(now.calendar().title()));
        }
    }

    private void write(Ticket ticket, String fact, Instant now, String basis) {
        desk.written(ticket, Act.of(fact, CLOCK, now, ticket.state()).basedOn(basis));
    }
}
