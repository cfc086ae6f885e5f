package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock over random histories, against a recount by hand: receipt, extensions and rework move it, nothing else. */
class ClockHistoryTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    /** A ticket living at random, and what its due date must be. */
    private static final class Life {

        private final Random random;
        private final Ticket ticket = Given.ticket();
        private Instant now = Given.MONDAY;
        private LocalDate due = CALENDAR.plusWorkingDays(LocalDate.parse("2026-03-02"), 5);
        private long ids = 10;
        private ExtensionRequest asked;
        private int warnings;
        private int marks;
        private int dueTimes = 1;

        Life(long seed) {
            random = new Random(seed);
        }

        void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(60 * 14)));
            if (ticket.warn(now)) {
                warnings++;
            }
            if (ticket.markOverdue(now)) {
                marks++;
            }
            try {
                act();
            } catch (ProblemException refused) {
                // What is refused changes nothing; the due date below shows it.
            }
        }

        private void act() {
            Conditions c = Given.at(now);
            switch (random.nextInt(14)) {
                case 0, 1 -> ticket.dispatch(Given.to(random.nextBoolean() ? "housing" : "market"), c);
                case 2 -> ticket.recall(c);
                case 3, 4 -> ticket.signOff(c);
                case 5 -> ticket.requestReturn(++ids, c);
                case 6 -> ticket.decideReturn(ids, random.nextBoolean(), c);
                case 7 -> ask(c);
                case 8 -> decide(c);
                case 9 -> ticket.reply(++ids, "a", new ReplyText(now, "p", "r", "a", true, null, Solved.YES, null), c);
                case 10 -> ticket.review(random.nextBoolean(), List.of(Finding.NO_TIME), "b", c);
                case 11 -> callBack(c);
                case 12 -> ticket.rule(new Ruling("m", "housing"), c);
                default -> ticket.urge(c);
            }
        }

        private void ask(Conditions c) {
            int days = 1 + random.nextInt(12);
            ExtensionRequest request = ExtensionRequest.of(++ids, ticket, days, "r", ExtensionBasis.NONE, "x", c);
            ticket.requestExtension(request.id(), days, new Opinion(Leader.CHIEF_LEADER, 12, true, true), c);
            asked = request;
        }

        private void decide(Conditions c) {
            boolean approve = random.nextBoolean();
            ExtensionRequest request =
                    asked == null ? ExtensionRequest.of(1, ticket, 1, "r", ExtensionBasis.NONE, "x", c) : asked;
            ticket.decideExtension(request, approve, c);
            if (approve) {
                due = CALENDAR.plusWorkingDays(due, request.days());
                dueTimes++;
            }
        }

        private void callBack(Conditions c) {
            int round = ticket.round();
            ticket.callBack(new Callback(true, random.nextBoolean() ? Solved.YES : Solved.NO, null, null), c);
            if (ticket.round() > round) {
                due = CALENDAR.plusWorkingDays(c.today(), 5);
                dueTimes++;
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void movesOnlyByExtensionsAndRework(long first) {
        for (long seed = first * 1000; seed < first * 1000 + 60; seed++) {
            Life life = new Life(seed);
            for (int step = 0; step < 60; step++) {
                life.step();
                Instant closing = Given.at(life.now).hours().closing(life.due);
                assertThat(life.ticket.clock().dueAt())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(closing);
            }
            assertThat(life.warnings).as("warnings, seed %d", seed).isLessThanOrEqualTo(life.dueTimes);
            assertThat(life.marks).as("overdue marks, seed %d", seed).isLessThanOrEqualTo(life.dueTimes);
            assertThat(life.ticket.clock().extensionsGranted()).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest(name = "received {0}: due {1}")
    @CsvSource({
        "2026-03-02T09:00+08:00, 2026-03-09T17:30+08:00",
        "2026-03-02T17:29+08:00, 2026-03-09T17:30+08:00",
        "2026-03-02T17:31+08:00, 2026-03-10T17:30+08:00",
        "2026-03-07T10:00+08:00, 2026-03-16T17:30+08:00",
        "2026-02-13T10:00+08:00, 2026-02-27T17:30+08:00"
    })
    void startsAtReceiptOrAtTheNextOpening(String received, String due) {
        Intake intake = intake(null);
        Ticket ticket = Ticket.receive(new TicketNumbers(1, "n", "q"), intake, Given.at(received));
        assertThat(ticket.clock().dueAt()).isEqualTo(Given.moment(due));
    }

    @ParameterizedTest(name = "upstream due {0}, extended by {1}: {2}")
    @CsvSource({
        "2026-03-05T16:45+08:00, 0, 2026-03-05T16:45+08:00",
        "2026-03-05T16:45+08:00, 5, 2026-03-12T16:45+08:00",
        "2026-03-06T08:01+08:00, 1, 2026-03-09T08:01+08:00"
    })
    void keepsTheMinuteOfAnUpstreamDueTime(String upstream, int days, String expected) {
        Ticket ticket =
                Ticket.receive(new TicketNumbers(1, "n", "q"), intake(Given.moment(upstream)), Given.at(Given.MONDAY));
        Conditions c = Given.at(Given.MONDAY);
        ticket.dispatch(Given.to("housing"), c);
        ticket.signOff(c);
        if (days > 0) {
            ExtensionRequest asked = ExtensionRequest.of(7, ticket, days, "r", ExtensionBasis.NONE, "x", c);
            ticket.requestExtension(7, days, null, c);
            ticket.decideExtension(asked, true, c);
        }
        assertThat(ticket.clock().dueAt()).isEqualTo(Given.moment(expected));
    }

    @Test
    void isMarkedAgainWhenACalendarMovesTheDueTimeOn() {
        Ticket ticket = Given.in(TicketState.IN_PROGRESS);
        assertThat(ticket.warn(Given.moment("2026-03-06T08:30+08:00"))).isTrue();
        assertThat(ticket.markOverdue(Given.moment("2026-03-09T18:00+08:00"))).isTrue();
        List<CalendarDay> days = new ArrayList<>(CALENDAR.days());
        days.add(new CalendarDay(LocalDate.parse("2026-03-05"), "台风停工", true));
        WorkingCalendar amended = WorkingCalendar.of(new CalendarVersion("amended", "停工通知", 2026, days));
        Conditions live = Given.at("2026-03-09T18:00+08:00");
        assertThat(ticket.countBy(new Conditions(live.rules(), amended, live.hours(), live.now(), live.judgement())))
                .isTrue();
        assertThat(ticket.overdue(live.now())).isFalse();
        assertThat(ticket.markOverdue(Given.moment("2026-03-10T17:30+08:00"))).isFalse();
        assertThat(ticket.markOverdue(Given.moment("2026-03-10T17:31+08:00"))).isTrue();
    }

    private static Intake intake(Instant due) {
        return new Intake(
                due == null ? Source.OWN : Source.UPSTREAM,
                due == null ? null : "QY1",
                TicketType.COMPLAINT,
                "FOOD",
                false,
                "t",
                "c",
                Urgency.NORMAL,
                Channel.PHONE,
                "441881001",
                new SealedCaller(null, null, null, null, null, false, false),
                null,
                due);
    }
}
