package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ticket carries into its second round, and what it leaves behind. */
class SecondRoundTests {

    private static final Callback UNSOLVED = new Callback(true, Solved.NO, 5, null);

    @Test
    void isHandledAnewOnceAndThenSupervised() {
        Ticket ticket = Given.in(TicketState.REPLIED);
        assertThat(ticket.callBack(UNSOLVED, Given.at("2026-03-10T10:00+08:00")))
                .isFalse();
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(ticket.round()).isEqualTo(2);
        assertThat(ticket.clock().dueAt()).isEqualTo(Given.moment("2026-03-17T17:30+08:00"));
        replyAndPass(ticket, "2026-03-11T10:00+08:00");
        assertThat(ticket.callBack(UNSOLVED, Given.at("2026-03-12T10:00+08:00")))
                .isTrue();
        assertThat(ticket.state()).isEqualTo(TicketState.CALLED_BACK);
        assertThat(ticket.round()).isEqualTo(2);
    }

    @ParameterizedTest(name = "after {0} unreached days reopened: {1} more attempts")
    @CsvSource({"3, 3"})
    void countsTheAttemptsOfEachRoundAnew(int before, int after) {
        Ticket ticket = Given.in(TicketState.REPLIED);
        unreached(ticket, 2, before);
        assertThat(ticket.state()).isEqualTo(TicketState.CALLED_BACK);
        ticket.close(Given.at("2026-03-05T09:00+08:00"));
        ticket.reopen(Given.at("2026-03-06T09:00+08:00"));
        replyAndPass(ticket, "2026-03-06T10:00+08:00");
        unreached(ticket, 9, after - 1);
        assertThat(ticket.state()).isEqualTo(TicketState.REPLIED);
        unreached(ticket, 9 + after - 1, 1);
        assertThat(ticket.state()).isEqualTo(TicketState.CALLED_BACK);
    }

    private static void unreached(Ticket ticket, int firstDay, int days) {
        for (int day = firstDay; day < firstDay + days; day++) {
            Conditions c = Given.at("2026-03-%02dT10:00+08:00".formatted(day));
            ticket.callBack(new Callback(false, null, null, null), c);
        }
    }

    @Test
    void doesNotCountASecondAttemptOfTheSameDay() {
        Ticket ticket = Given.in(TicketState.REPLIED);
        for (int i = 0; i < 5; i++) {
            unreached(ticket, 2, 1);
        }
        assertThat(ticket.state()).isEqualTo(TicketState.REPLIED);
        assertThat(ticket.callingBack().unreachedOn()).containsExactly("2026-03-02");
    }

    @Test
    void letsNoPendingExtensionOutliveThePassedReply() {
        Ticket ticket = Given.in(TicketState.IN_PROGRESS);
        ticket.requestExtension(7, 3, null, Given.at(Given.MONDAY));
        ticket.reply(1, "author", Given.REPLY, Given.at(Given.MONDAY));
        assertThat(ticket.review(true, List.of(), "reviewer", Given.at(Given.MONDAY)))
                .contains(7L);
        ticket.callBack(UNSOLVED, Given.at("2026-03-10T10:00+08:00"));
        ticket.requestExtension(8, 3, null, Given.at("2026-03-11T10:00+08:00"));
        assertThat(ticket.clock().pendingExtensionId()).isEqualTo(8);
    }

    @Test
    void keepsAPendingExtensionWhenTheReplyGoesBack() {
        Ticket ticket = Given.in(TicketState.IN_PROGRESS);
        ticket.requestExtension(7, 3, null, Given.at(Given.MONDAY));
        ticket.reply(1, "author", Given.REPLY, Given.at(Given.MONDAY));
        ticket.review(false, List.of(Finding.NO_TIME), "reviewer", Given.at(Given.MONDAY));
        assertThat(ticket.clock().pendingExtensionId()).isEqualTo(7);
    }

    @Test
    void grantsTwoExtensionsOverAllRounds() {
        Ticket ticket = Given.in(TicketState.IN_PROGRESS);
        extend(ticket, 5, null);
        extend(ticket, 10, new Opinion(Leader.CHIEF_LEADER, 10, true, true));
        replyAndPass(ticket, "2026-03-02T10:00+08:00");
        ticket.callBack(UNSOLVED, Given.at("2026-03-10T10:00+08:00"));
        refused("EXTENSION_LIMIT", () -> ticket.requestExtension(9, 1, null, Given.at("2026-03-11T10:00+08:00")));
    }

    private static void extend(Ticket ticket, int days, Opinion opinion) {
        Conditions c = Given.at(Given.MONDAY);
        ExtensionRequest asked = ExtensionRequest.of(7, ticket, days, "r", ExtensionBasis.NONE, "x", c);
        ticket.requestExtension(7, days, opinion, c);
        ticket.decideExtension(asked, true, c);
    }

    @Test
    void warnsAndMarksOverdueInEachRound() {
        Ticket ticket = Given.in(TicketState.IN_PROGRESS);
        assertThat(ticket.warn(Given.moment("2026-03-06T08:30+08:00"))).isTrue();
        assertThat(ticket.markOverdue(Given.moment("2026-03-10T08:30+08:00"))).isTrue();
        replyAndPass(ticket, "2026-03-10T10:00+08:00");
        ticket.callBack(UNSOLVED, Given.at("2026-03-11T10:00+08:00"));
        assertThat(ticket.warn(Given.moment("2026-03-17T08:30+08:00"))).isTrue();
        assertThat(ticket.markOverdue(Given.moment("2026-03-19T08:30+08:00"))).isTrue();
        assertThat(ticket.markOverdue(Given.moment("2026-03-20T08:30+08:00"))).isFalse();
    }

    @Test
    void closesWithoutCallBackOnlyWhenNobodyLeftANumber() {
        Ticket anonymous = Given.anonymous();
        anonymous.dispatch(Given.to("housing"), Given.at(Given.MONDAY));
        anonymous.signOff(Given.at(Given.MONDAY));
        refused("TICKET_STATE", () -> anonymous.close(Given.at(Given.MONDAY)));
        replyAndPass(anonymous, "2026-03-02T10:00+08:00");
        anonymous.close(Given.at("2026-03-02T11:00+08:00"));
        assertThat(anonymous.state()).isEqualTo(TicketState.CLOSED);
        Ticket known = Given.in(TicketState.REPLIED);
        refused("CALLBACK_FIRST", () -> known.close(Given.at(Given.MONDAY)));
    }

    @Test
    void keepsNothingOfADispatchThatWasTakenBack() {
        Ticket ticket = Given.ticket();
        ticket.dispatch(
                new Dispatch("housing", List.of("market"), "会议纪要", 9L, Given.moment("2026-03-05T12:00+08:00")),
                Given.at(Given.MONDAY));
        ticket.recall(Given.at(Given.MONDAY));
        Responsibility now = ticket.responsibility();
        assertThat(now.leadDepartmentId()).isNull();
        assertThat(now.assistingDepartmentIds()).isEmpty();
        assertThat(now.dispatchBasis()).isNull();
        assertThat(now.partDueAt()).isNull();
        assertThat(now.firstDispatchedAt()).isEqualTo(Given.MONDAY);
    }

    private static void replyAndPass(Ticket ticket, String at) {
        ticket.reply(2, "author", Given.REPLY, Given.at(at));
        ticket.review(true, List.of(), "reviewer", Given.at(at));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.code().name()).isEqualTo(code));
    }
}
