package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Judgement;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.hotline.ticket.TicketRules;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Where every act on a ticket begins and ends: found in the caller's scope, written with its event. */
@Component
public class TicketDesk {

    private final Tickets tickets;
    private final TicketVisibility visibility;
    private final Holdings holdings;
    private final EventLog events;
    private final TicketRules rules;
    private final Calendars calendars;
    private final OfficeHours hours;
    private final Clock clock;
    private final Ids ids;

    TicketDesk(
            Tickets tickets,
            TicketVisibility visibility,
            Holdings holdings,
            EventLog events,
            TicketRules rules,
            Calendars calendars,
            OfficeHours hours,
            Clock clock,
            Ids ids) {
        this.tickets = tickets;
        this.visibility = visibility;
        this.holdings = holdings;
        this.events = events;
        this.rules = rules;
        this.calendars = calendars;
        this.hours = hours;
        this.clock = clock;
        this.ids = ids;
    }

    /** The ticket as the caller may read it; outside the caller's scope it is not there. */
    public Sight see(String ticketNo, Caller caller) {
        TicketVisibility.Visible visible = visibility.find(ticketNo, caller).orElseThrow(ProblemException::notFound);
        Ticket ticket = tickets.byId(visible.id()).orElseThrow(ProblemException::notFound);
        Long left = visible.leftId();
        return left == null
                ? Sight.whole(ticket)
                : new Sight(ticket, tickets.find(TicketAsLeft.class, left).orElseThrow(ProblemException::notFound));
    }

    /** The ticket for an act that must be this caller's to take. */
    public Ticket find(String ticketNo, Caller caller, IfMatch ifMatch, TicketAction action) {
        Ticket ticket = see(ticketNo, caller).ticket();
        if (!action.who().mayEver(caller)) {
            throw ProblemException.forbidden();
        }
        ifMatch.check(ticket.version());
        if (!action.who().permits(caller, ticket.responsibility().leadDepartmentId())) {
            // Seen again: whose it was may have changed since, and then the state it found refuses.
            see(ticketNo, caller).refuseWhatWasLeft(action);
            throw ProblemException.forbidden();
        }
        return ticket;
    }

    /** The numbers, calendar and moment under which a live act is judged. */
    public Conditions conditions() {
        return new Conditions(rules, calendars.current(), hours, clock.instant(), Judgement.LIVE);
    }

    /** The clock explained by the calendar version it counts with. */
    public ClockView clockOf(Sight sight) {
        TicketAsLeft left = sight.left();
        return left == null
                ? sight.ticket().explainClock(countedBy(sight.ticket().clock().calendarVersion()))
                : left.explainClock(countedBy(left.calendarVersion()));
    }

    private Conditions countedBy(String calendarVersion) {
        Conditions now = conditions();
        return new Conditions(now.rules(), calendars.version(calendarVersion), now.hours(), now.now(), now.judgement());
    }

    /** Begins a new ticket: the event first here too, else the row would be inserted and then changed. */
    public Ticket begin(Ticket ticket, Act act) {
        events.append(act.on(ticket));
        tickets.add(ticket);
        tickets.flush();
        return ticket;
    }

    /** Ends an act: the event first, because the ticket counts its events; then the row, so that its version is known. */
    public Ticket written(Ticket ticket, Act act) {
        events.append(act.on(ticket));
        tickets.flush();
        return ticket;
    }

    /** Ends an act that changed who holds the ticket. */
    public Ticket handedOver(Ticket ticket, Act act) {
        holdings.follow(ticket, act.at(), tickets);
        return written(ticket, act);
    }

    public void note(Object ledgerLine) {
        tickets.add(ledgerLine);
    }

    public long nextId() {
        return ids.next();
    }

    /** The id written into ledgers: the person's, also when a department's system acts for it. */
    public static String by(Actor actor) {
        return actor.actingPerson() == null ? actor.id() : actor.actingPerson().id();
    }
}
