package cn.yingde.govservice.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DeadlineLedgerTests {

    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();
    private final OfficeHours hours = OfficeHours.DEFAULT;

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2019-03-04,  5, WORKING_DAY, 2019-03-11",
        "2019-03-04,  0, WORKING_DAY, 2019-03-04",
        "2019-03-02,  0, WORKING_DAY, 2019-03-04",
        "2019-03-04,  1, NATURAL_DAY, 2019-03-05",
        "2019-03-04,  5, NATURAL_DAY, 2019-03-11",
        "2019-01-31,  5, NATURAL_DAY, 2019-02-11",
        "2019-01-28,  5, NATURAL_DAY, 2019-02-02",
        "2026-12-30, 20, WORKING_DAY, 2027-01-28"
    })
    void isDueWhenItsBudgetIsUsed(LocalDate start, int days, Unit unit, LocalDate due) {
        DeadlineLedger ledger = started(new Budget(days, unit), start);
        assertThat(ledger.due(calendar)).isEqualTo(due);
        assertThat(ledger.provisional(calendar)).isEqualTo(due.getYear() > 2026);
    }

    @Test
    void isDueAtClosingTimeAndWarnsAtOpeningTheDayBefore() {
        DeadlineLedger ledger = started(Budget.workingDays(5), MONDAY);
        assertThat(ledger.dueAt(calendar, hours)).isEqualTo(at("2019-03-11T17:30"));
        assertThat(ledger.warnAt(calendar, hours)).isEqualTo(at("2019-03-08T08:30"));
    }

    @Test
    void addsExtensionsToTheDueDateThenInForce() {
        DeadlineLedger once = started(Budget.workingDays(5), MONDAY)
                .withExtension(new Extension(5, Unit.WORKING_DAY, LocalDate.of(2019, 3, 8), "延期申请1"));
        assertThat(once.due(calendar)).isEqualTo("2019-03-18");
        assertThat(once.withExtension(new Extension(2, Unit.NATURAL_DAY, LocalDate.of(2019, 3, 18), "延期申请2"))
                        .due(calendar))
                .isEqualTo("2019-03-20");
    }

    @Test
    void doesNotCountTheDaysAfterASuspensionBeganUpToItsEnd() {
        DeadlineLedger standing = started(Budget.workingDays(5), MONDAY).suspend("HEARING", LocalDate.of(2019, 3, 6));
        assertThat(standing.standing()).isTrue();
        assertThat(standing.due(calendar)).isEqualTo("2019-03-11");
        DeadlineLedger resumed = standing.resume(LocalDate.of(2019, 3, 12));
        // 5th and 6th counted; 7th, 8th, 11th, 12th not; 13th, 14th, 15th counted
        assertThat(resumed.due(calendar)).isEqualTo("2019-03-15");
        assertThat(resumed.standing()).isFalse();
    }

    @Test
    void stopsANaturalDayLimitTheSameWay() {
        DeadlineLedger ledger = started(Budget.naturalDays(3), MONDAY)
                .suspend("TESTING", LocalDate.of(2019, 3, 5))
                .resume(LocalDate.of(2019, 3, 8));
        assertThat(ledger.due(calendar)).isEqualTo("2019-03-11");
    }

    @Test
    void standsOnlyOnceAtATime() {
        DeadlineLedger ledger = started(Budget.workingDays(5), MONDAY);
        assertThatIllegalStateException().isThrownBy(() -> ledger.resume(MONDAY));
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.suspend("HEARING", MONDAY).suspend("TESTING", MONDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.suspend("HEARING", MONDAY).resume(MONDAY.minusDays(1)));
    }

    @Test
    void keepsTheMinuteOfADueTimeFromOutside() {
        DeadlineLedger ledger = DeadlineLedger.fixed(at("2019-03-11T16:05"), MONDAY, "RECEIVED", calendar);
        assertThat(ledger.dueAt(calendar, hours)).isEqualTo(at("2019-03-11T16:05"));
        assertThat(ledger.budget()).isEqualTo(Budget.workingDays(5));
        DeadlineLedger longer =
                ledger.withExtension(new Extension(2, Unit.WORKING_DAY, LocalDate.of(2019, 3, 8), "延期"));
        assertThat(longer.dueAt(calendar, hours)).isEqualTo(at("2019-03-13T16:05"));
    }

    @Test
    void keepsADueTimeFromOutsideOnADayOff() {
        DeadlineLedger ledger = DeadlineLedger.fixed(at("2019-03-09T12:00"), MONDAY, "RECEIVED", calendar);
        assertThat(ledger.dueAt(calendar, hours)).isEqualTo(at("2019-03-09T12:00"));
    }

    @Test
    void explainsEveryDay() {
        ClockView clock = started(Budget.workingDays(3), LocalDate.of(2019, 2, 1))
                .suspend("HEARING", LocalDate.of(2019, 2, 2))
                .resume(LocalDate.of(2019, 2, 3))
                .explain(calendar, hours, at("2019-02-11T09:00"));
        assertThat(clock.due()).isEqualTo("2019-02-12");
        assertThat(clock.dueAt()).isEqualTo("2019-02-12T17:30:00+08:00");
        assertThat(clock.overdue()).isFalse();
        assertThat(clock.remainingWorkingDays()).isEqualTo(1);
        assertThat(clock.days())
                .startsWith(
                        day("2019-02-01", false, "START"),
                        day("2019-02-02", true, "MAKE_UP_DAY:春节"),
                        day("2019-02-03", false, "SUSPENDED:HEARING"),
                        day("2019-02-04", false, "HOLIDAY:春节"))
                .endsWith(day("2019-02-11", true, "WORKING_DAY"), day("2019-02-12", true, "WORKING_DAY"));
    }

    @Test
    void explainsHowANaturalLimitMovesOffADayOff() {
        ClockView clock = started(Budget.naturalDays(5), MONDAY).explain(calendar, hours, at("2019-03-11T17:31"));
        assertThat(clock.days())
                .endsWith(
                        day("2019-03-09", true, "NATURAL_DAY"),
                        day("2019-03-10", false, "WEEKEND"),
                        day("2019-03-11", false, "ROLLED_ON"));
        assertThat(clock.overdue()).isTrue();
    }

    @Test
    void isNeverOverdueWhileItStands() {
        DeadlineLedger ledger = started(Budget.workingDays(2), MONDAY).suspend("TESTING", LocalDate.of(2019, 3, 5));
        ClockView clock = ledger.explain(calendar, hours, at("2019-04-01T10:00"));
        assertThat(clock.suspended()).isTrue();
        assertThat(clock.overdue()).isFalse();
        assertThat(clock.due()).isEqualTo("2019-04-02");
        assertThat(clock.suspensions())
                .singleElement()
                .satisfies(each -> assertThat(each.to()).isNull());
    }

    @Test
    void tellsThePromisedAndTheStatutoryLimitApart() {
        DeadlineLedger promised = started(Budget.workingDays(3), MONDAY);
        DeadlineLedger law = started(Budget.workingDays(20), MONDAY);
        ClockView clock = promised.explain(calendar, hours, at("2019-03-08T09:00"), law);
        assertThat(clock.overdue()).isTrue();
        assertThat(clock.statutoryOverdue()).isFalse();
        assertThat(clock.statutoryDue()).isEqualTo("2019-04-01");
    }

    @Test
    void followsANewVersionOfTheCalendar() {
        WorkingCalendar closed = WorkingCalendar.of(new CalendarVersion(
                "closure-1", "停工", 2026, List.of(new CalendarDay(LocalDate.of(2019, 3, 5), "停工", true))));
        DeadlineLedger ledger = started(Budget.workingDays(5), MONDAY).countedBy(closed);
        assertThat(ledger.calendarVersion()).isEqualTo("closure-1");
        assertThat(ledger.due(closed)).isEqualTo("2019-03-12");
    }

    @Test
    void survivesTheWayThroughJson() {
        DeadlineLedger ledger = DeadlineLedger.fixed(at("2019-03-11T16:05"), MONDAY, "RECEIVED", calendar)
                .withExtension(new Extension(2, Unit.WORKING_DAY, MONDAY, "延期"))
                .suspend("HEARING", MONDAY);
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(ledger), DeadlineLedger.class))
                .isEqualTo(ledger);
    }

    @Test
    void refusesAStartBeforeTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> started(Budget.workingDays(5), LocalDate.of(2018, 12, 27))
                        .due(calendar));
        assertThatIllegalArgumentException().isThrownBy(() -> Budget.workingDays(-1));
    }

    private DeadlineLedger started(Budget budget, LocalDate on) {
        return DeadlineLedger.start(budget, on, "ACCEPTED", calendar);
    }

    private static ClockDay day(String date, boolean counted, String why) {
        return new ClockDay(LocalDate.parse(date), counted, why);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
