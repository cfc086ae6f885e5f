package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Tickets brought into a state by the acts that lead there, without Spring. */
public final class Given {

    /** A Monday, nine in the morning; the ticket of a complaint received then is due on the next Monday. */
    public static final Instant MONDAY = moment("2026-03-02T09:00+08:00");

    public static final ReplyText REPLY = new ReplyText(MONDAY, "p", "r", "a", true, null, Solved.YES, null);

    private static final SealedCaller KNOWN = new SealedCaller(null, null, null, null, null, false, false);
    private static final SealedCaller ANONYMOUS = new SealedCaller(null, null, null, null, null, true, false);

    private Given() {}

    public static Ticket ticket() {
        return ticket(TicketType.COMPLAINT, Source.OWN, false, false, null);
    }

    public static Ticket anonymous() {
        return ticket(TicketType.COMPLAINT, Source.OWN, false, true, null);
    }

    public static Ticket ticket(
            TicketType type, Source source, boolean outOfScope, boolean anonymous, Instant upstreamDue) {
        Intake intake = new Intake(
                source,
                null,
                type,
                "FOOD",
                outOfScope,
                "t",
                "c",
                Urgency.NORMAL,
                Channel.PHONE,
                "441881001",
                anonymous ? ANONYMOUS : KNOWN,
                null,
                upstreamDue);
        return Ticket.receive(new TicketNumbers(1, "YDT20260302000001", "ABCDEFGH"), intake, at(MONDAY));
    }

    /** A ticket in any state that acts lead to. */
    public static Ticket in(TicketState state) {
        Ticket ticket = ticket();
        bring(ticket, state);
        return ticket;
    }

    private static void bring(Ticket ticket, TicketState state) {
        Conditions c = at(MONDAY);
        switch (state) {
            case PENDING_DISPATCH -> {}
            case NOT_ACCEPTED -> ticket.notAccept(c);
            case MERGED -> ticket.mergeInto("YDT20260302000002", c);
            case RETURNED_UPSTREAM ->
                ticket.returnUpstream(
                        new Conditions(c.rules(), c.calendar(), c.hours(), c.now(), new Judgement.Deviations()));
            case COORDINATING -> ticket.coordinate(c);
            case DISPATCHED -> ticket.dispatch(to("housing"), c);
            case RETURN_REQUESTED -> {
                bring(ticket, TicketState.DISPATCHED);
                ticket.requestReturn(1, c);
            }
            case IN_PROGRESS -> {
                bring(ticket, TicketState.DISPATCHED);
                ticket.signOff(c);
            }
            case REPLY_SUBMITTED -> {
                bring(ticket, TicketState.IN_PROGRESS);
                ticket.reply(1, "author", REPLY, c);
            }
            case REPLIED -> {
                bring(ticket, TicketState.REPLY_SUBMITTED);
                ticket.review(true, List.of(), "reviewer", c);
            }
            case CALLED_BACK -> {
                bring(ticket, TicketState.REPLIED);
                ticket.callBack(new Callback(true, Solved.YES, 1, null), c);
            }
            case CLOSED -> {
                bring(ticket, TicketState.CALLED_BACK);
                ticket.close(c);
            }
            case TERMINATED -> throw new IllegalArgumentException("nothing leads there yet");
        }
    }

    public static Dispatch to(String lead, String... assisting) {
        return new Dispatch(lead, List.of(assisting), "职责", null, null);
    }

    public static Conditions at(Instant moment) {
        return new Conditions(
                TicketRules.defaults(), WorkingCalendar.builtIn(), OfficeHours.DEFAULT, moment, Judgement.LIVE);
    }

    public static Conditions at(String moment) {
        return at(moment(moment));
    }

    public static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
