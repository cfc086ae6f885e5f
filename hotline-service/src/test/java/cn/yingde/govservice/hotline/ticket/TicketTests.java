package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aggregate's own decisions, without database or web. */
class TicketTests {

    private static final String MONDAY = "2026-03-02T09:00+08:00";

    @ParameterizedTest(name = "received {0}, {1} {2}: due {3}, warned {4}")
    @CsvSource({
        "2026-03-02T09:00+08:00, COMPLAINT, NORMAL, 2026-03-09T17:30+08:00, 2026-03-06T08:30+08:00",
        "2026-03-02T18:00+08:00, COMPLAINT, NORMAL, 2026-03-10T17:30+08:00, 2026-03-09T08:30+08:00",
        "2026-03-07T10:00+08:00, HELP,      NORMAL, 2026-03-16T17:30+08:00, 2026-03-13T08:30+08:00",
        "2026-03-02T09:00+08:00, CONSULT,   NORMAL, 2026-03-03T17:30+08:00, 2026-03-02T08:30+08:00",
        "2026-02-12T09:00+08:00, COMPLAINT, NORMAL, 2026-02-26T17:30+08:00, 2026-02-25T08:30+08:00",
        "2026-03-02T09:00+08:00, COMPLAINT, URGENT, 2026-03-02T17:30+08:00, 2026-02-28T08:30+08:00"
    })
    void startsItsClockAtReceipt(
            String received, TicketType type, Urgency urgency, OffsetDateTime due, OffsetDateTime warned) {
        Ticket ticket = Ticket.receive(numbers(), intake(type, urgency, Source.OWN, null), at(received));
        assertThat(ticket.clock().dueAt()).isEqualTo(due.toInstant());
        assertThat(ticket.clock().warnAt()).isEqualTo(warned.toInstant());
    }

    @Test
    void takesTheDueTimeOfTheCityCentreToTheMinute() {
        Instant due = moment("2026-03-05T16:45+08:00");
        Ticket ticket =
                Ticket.receive(numbers(), intake(TicketType.HELP, Urgency.NORMAL, Source.UPSTREAM, due), at(MONDAY));
        assertThat(ticket.clock().dueAt()).isEqualTo(due);
        inProgress(ticket);
        extend(ticket, 5, null, at("2026-03-03T09:00+08:00"));
        assertThat(ticket.clock().dueAt()).isEqualTo(moment("2026-03-12T16:45+08:00"));
    }

    @Test
    void neverRestartsItsClockForReturnsOrReturnedReplies() {
        Ticket ticket = givenTicket();
        Instant due = ticket.clock().dueAt();
        dispatch(ticket, "market", at("2026-03-02T10:00+08:00"));
        ticket.requestReturn(1, at("2026-03-02T11:00+08:00"));
        ticket.decideReturn(1, true, at("2026-03-02T12:00+08:00"));
        dispatch(ticket, "housing", at("2026-03-03T10:00+08:00"));
        ticket.signOff(at("2026-03-03T11:00+08:00"));
        reply(ticket, "2026-03-04T10:00+08:00");
        ticket.review(false, List.of(Finding.NO_TIME), "reviewer", at("2026-03-04T11:00+08:00"));
        assertThat(ticket.clock().dueAt()).isEqualTo(due);
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.answering().repliesReturned()).isEqualTo(1);
    }

    @Test
    void goesBeforeAMeetingAfterTheSecondApprovedReturn() {
        Ticket ticket = givenTicket();
        for (String department : List.of("market", "housing")) {
            dispatch(ticket, department, at("2026-03-02T10:00+08:00"));
            ticket.requestReturn(1, at("2026-03-02T11:00+08:00"));
            ticket.decideReturn(1, true, at("2026-03-02T12:00+08:00"));
        }
        assertThat(ticket.state()).isEqualTo(TicketState.COORDINATING);
        refused("RETURN_LIMIT_COORDINATE", () -> dispatch(ticket, "market", at("2026-03-03T10:00+08:00")));
        ticket.rule(new Ruling("英府会纪〔2026〕1号", "market"), at("2026-03-03T10:00+08:00"));
        refused("RETURN_LIMIT_COORDINATE", () -> dispatch(ticket, "housing", at("2026-03-03T10:00+08:00")));
        dispatch(ticket, "market", at("2026-03-03T10:00+08:00"));
        assertThat(ticket.responsibility().designated()).isTrue();
        refused("DESIGNATED_NO_RETURN", () -> ticket.requestReturn(2, at("2026-03-03T11:00+08:00")));
    }

    @Test
    void countsARefusedReturnAsUsed() {
        Ticket ticket = givenTicket();
        dispatch(ticket, "market", at(MONDAY));
        ticket.requestReturn(1, at(MONDAY));
        ticket.decideReturn(1, false, at(MONDAY));
        assertThat(ticket.state()).isEqualTo(TicketState.DISPATCHED);
        refused("RETURN_USED", () -> ticket.requestReturn(2, at(MONDAY)));
    }

    @Test
    void decidesARequestOnce() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        ExtensionRequest first = ask(ticket, 5, null, at(MONDAY));
        refused("EXTENSION_PENDING", () -> ask(ticket, 5, null, at(MONDAY)));
        ticket.decideExtension(first, false, at(MONDAY));
        refused("TICKET_STATE", () -> ticket.decideExtension(first, true, at(MONDAY)));
    }

    @Test
    void doesNotUseUpARefusedExtension() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        ticket.decideExtension(ask(ticket, 5, null, at(MONDAY)), false, at(MONDAY));
        extend(ticket, 5, null, at(MONDAY));
        extend(ticket, 10, new Opinion(Leader.DEPUTY_LEADER, 10, true, true), at(MONDAY));
        refused("EXTENSION_LIMIT", () -> ask(ticket, 1, null, at(MONDAY)));
        assertThat(ticket.clock().dueAt()).isEqualTo(moment("2026-03-30T17:30+08:00"));
    }

    @Test
    void isNotLateBecauseOfASlowReviewer() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        reply(ticket, "2026-03-09T17:00+08:00");
        Instant late = moment("2026-03-11T09:00+08:00");
        assertThat(ticket.overdue(late)).isFalse();
        assertThat(ticket.markOverdue(late)).isFalse();
        ticket.review(true, List.of(), "reviewer", at("2026-03-11T09:00+08:00"));
        assertThat(ticket.answering().passedReplySubmittedAt())
                .isBefore(ticket.answering().passedReplyDueAt());
    }

    @Test
    void isOverdueWhenAReplyInTimeWasReturned() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        reply(ticket, "2026-03-09T17:00+08:00");
        ticket.review(false, List.of(Finding.BOILERPLATE), "reviewer", at("2026-03-10T09:00+08:00"));
        assertThat(ticket.overdue(moment("2026-03-10T09:00+08:00"))).isTrue();
    }

    @Test
    void holdsTheOverdueMarkBackWhileAnExtensionIsPending() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        ExtensionRequest asked = ask(ticket, 5, null, at("2026-03-09T17:00+08:00"));
        assertThat(ticket.markOverdue(moment("2026-03-10T09:00+08:00"))).isFalse();
        ticket.decideExtension(asked, false, at("2026-03-10T10:00+08:00"));
        assertThat(ticket.markOverdue(moment("2026-03-10T10:00+08:00"))).isTrue();
        assertThat(ticket.markOverdue(moment("2026-03-10T10:01+08:00"))).isFalse();
    }

    @Test
    void warnsOnceAndAgainOnlyForANewDueTime() {
        Ticket ticket = givenTicket();
        inProgress(ticket);
        assertThat(ticket.warn(moment("2026-03-06T08:29+08:00"))).isFalse();
        assertThat(ticket.warn(moment("2026-03-06T08:30+08:00"))).isTrue();
        assertThat(ticket.warn(moment("2026-03-06T08:31+08:00"))).isFalse();
        extend(ticket, 5, null, at("2026-03-06T09:00+08:00"));
        assertThat(ticket.warn(moment("2026-03-13T08:30+08:00"))).isTrue();
    }

    @Test
    void firesNothingWhenImported() {
        Ticket ticket = givenTicket();
        ticket.takeOver(new ImportSource("old", "1", "f"), null);
        assertThat(ticket.warn(moment("2026-03-06T08:30+08:00"))).isFalse();
        assertThat(ticket.markOverdue(moment("2026-04-06T08:30+08:00"))).isFalse();
    }

    @Test
    void movesItsClockWithTheCalendar() {
        Ticket ticket = givenTicket();
        List<CalendarDay> days = new ArrayList<>(WorkingCalendar.builtIn().days());
        days.add(new CalendarDay(LocalDate.parse("2026-03-05"), "台风停工", true));
        WorkingCalendar amended = WorkingCalendar.of(new CalendarVersion("2026-amended", "停工通知", 2026, days));
        Conditions c =
                new Conditions(TicketRules.defaults(), amended, OfficeHours.DEFAULT, moment(MONDAY), Judgement.LIVE);
        assertThat(ticket.countBy(c)).isTrue();
        assertThat(ticket.clock().dueAt()).isEqualTo(moment("2026-03-10T17:30+08:00"));
        assertThat(ticket.clock().calendarVersion()).isEqualTo("2026-amended");
        assertThat(ticket.countBy(c)).isFalse();
    }

    @Test
    void hidesReportersConfidentialCallersAndComplainants() {
        assertThat(givenTicket().protectedCaller()).isFalse();
        Ticket report =
                Ticket.receive(numbers(), intake(TicketType.REPORT, Urgency.NORMAL, Source.OWN, null), at(MONDAY));
        assertThat(report.protectedCaller()).isTrue();
    }

    @Test
    void collectsDeviationsInsteadOfRefusingHistory() {
        Judgement.Deviations deviations = new Judgement.Deviations();
        Conditions history = new Conditions(
                TicketRules.defaults(), WorkingCalendar.builtIn(), OfficeHours.DEFAULT, moment(MONDAY), deviations);
        Ticket ticket = givenTicket();
        inProgress(ticket);
        ticket.requestExtension(1, 9, null, history);
        ticket.requestExtension(2, 9, null, history);
        assertThat(deviations.codes()).containsExactly("EXTENSION_TOO_LONG", "EXTENSION_PENDING");
    }

    static Ticket givenTicket() {
        return Ticket.receive(numbers(), intake(TicketType.COMPLAINT, Urgency.NORMAL, Source.OWN, null), at(MONDAY));
    }

    static Conditions at(String moment) {
        return new Conditions(
                TicketRules.defaults(), WorkingCalendar.builtIn(), OfficeHours.DEFAULT, moment(moment), Judgement.LIVE);
    }

    private static void inProgress(Ticket ticket) {
        dispatch(ticket, "housing", at(MONDAY));
        ticket.signOff(at(MONDAY));
    }

    private static void dispatch(Ticket ticket, String lead, Conditions c) {
        ticket.dispatch(new Dispatch(lead, List.of(), "职责", null, null), c);
    }

    private static ExtensionRequest ask(Ticket ticket, int days, Opinion opinion, Conditions c) {
        long id = System.identityHashCode(new Object());
        ticket.requestExtension(id, days, opinion, c);
        return ExtensionRequest.of(id, ticket, days, "r", ExtensionBasis.NONE, "x", c);
    }

    private static void extend(Ticket ticket, int days, Opinion opinion, Conditions c) {
        ticket.decideExtension(ask(ticket, days, opinion, c), true, c);
    }

    private static void reply(Ticket ticket, String moment) {
        ReplyText text = new ReplyText(moment(moment), "p", "r", "a", true, null, Solved.YES, null);
        ticket.reply(1, "author", text, at(moment));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.code().name()).isEqualTo(code));
    }

    private static TicketNumbers numbers() {
        return new TicketNumbers(1, "YDT20260302000001", "ABCDEFGH");
    }

    private static Intake intake(TicketType type, Urgency urgency, Source source, Instant due) {
        SealedCaller caller = new SealedCaller(null, null, null, null, null, false, false);
        return new Intake(
                source, null, type, "FOOD", false, "t", "c", urgency, Channel.PHONE, "441881001", caller, null, due);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
