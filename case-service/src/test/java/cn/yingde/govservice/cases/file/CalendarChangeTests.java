package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestActs.by;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.received;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another calendar moves: decision limits both ways, told days only later, closed cases never. */
class CalendarChangeTests {

    private static final WorkingCalendar USUAL = WorkingCalendar.builtIn();
    private static final WorkingCalendar CLOSED_ON_10_MARCH = TestActs.without("2026-03-10");

    @Test
    void movesBothLimitsOfAnOpenCaseThereAndBack() {
        CaseFile file = accepted();
        assertThat(file.moveClock(by(CLOSED_ON_10_MARCH, at("2026-03-03T09:00")), USUAL))
                .isTrue();
        assertThat(file.clock().due()).isEqualTo("2026-03-17");
        assertThat(file.clock().statutoryDue()).isEqualTo("2026-03-31");
        assertThat(file.moveClock(at("2026-03-04T09:00"), CLOSED_ON_10_MARCH)).isTrue();
        assertThat(file.clock().due()).isEqualTo("2026-03-16");
        assertThat(file.clock().statutoryDue()).isEqualTo("2026-03-30");
    }

    @Test
    void movesWhatWasToldInWritingOnlyLater() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        LocalDate told = LocalDate.parse("2026-03-16");
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(2), told);
        assertThat(file.moveClock(by(CLOSED_ON_10_MARCH, at("2026-03-03T09:00")), USUAL))
                .isTrue();
        assertThat(file.correction().deadline()).isEqualTo("2026-03-17");
        assertThat(file.moveClock(at("2026-03-04T09:00"), CLOSED_ON_10_MARCH)).isFalse();
        assertThat(file.correction().deadline()).isEqualTo("2026-03-17");
    }

    @ParameterizedTest(name = "a case {0} is closed to it")
    @CsvSource({"NOT_ACCEPTED", "DECIDED", "COMPLETED", "DELIVERED", "WITHDRAWN", "TERMINATED", "VOID"})
    void movesNothingThatIsClosed(CaseState state) {
        CaseFile file = EveryAct.caseIn(state);
        LocalDate due = file.clock() == null ? null : file.clock().due();
        refused(null, () -> file.moveClock(by(CLOSED_ON_10_MARCH, at("2026-03-03T09:00")), USUAL));
        assertThat(file.clock() == null ? null : file.clock().due()).isEqualTo(due);
    }

    /** An act between the new calendar and the moving of the clock must not hide that the clock is still to be moved. */
    @Test
    void keepsTheOldCalendarOnRecordUntilTheClockIsMoved() {
        CaseFile file = accepted();
        Act opinion = by(CLOSED_ON_10_MARCH, at("2026-03-03T09:00"));
        file.giveOpinion(opinion, new ReviewSteps(List.of()), "审核");
        assertThat(file.calendarVersion()).isEqualTo(USUAL.version());
        assertThat(file.clock().due()).isEqualTo("2026-03-16");
        assertThat(file.moveClock(opinion, USUAL)).isTrue();
        assertThat(file.clock().due()).isEqualTo("2026-03-17");
        assertThat(file.calendarVersion()).isEqualTo(CLOSED_ON_10_MARCH.version());
    }

    @Test
    void explainsAClockByTheCalendarThatItsDatesFollow() {
        CaseFile file = accepted();
        Act ask = by(CLOSED_ON_10_MARCH, at("2026-03-03T09:00"));
        file.requestProcedure(ask, 5, AskedProcedure.of(ProcedureKind.EXTENSION, 5));
        file.decideProcedure(by(CLOSED_ON_10_MARCH, by("wang", "2026-03-03T10:00")), 5, true, "p");
        assertThat(file.clock().due()).isEqualTo("2026-03-24");
        assertThat(file.clock().ledger().calendarVersion()).isEqualTo(CLOSED_ON_10_MARCH.version());
    }

    @Test
    void countsTheDepartmentsTimeToAnswerByTheCalendarThatHolds() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        assertThat(file.alarmAt).isEqualTo(at("2026-03-10T00:00").at());
        WorkingCalendar closedOn9March = TestActs.without("2026-03-09");
        assertThat(Alarms.ring(file, by(closedOn9March, at("2026-03-10T00:00"))))
                .isEmpty();
        assertThat(Alarms.ring(file, by(closedOn9March, at("2026-03-11T00:00"))))
                .contains(CaseAction.DEEM_ACCEPTED);
    }

    @Test
    void putsTheTimeToDeliverOffWithTheCalendar() {
        CaseFile file = EveryAct.caseIn(CaseState.DECIDED);
        assertThat(Alarms.ring(file, by(CLOSED_ON_10_MARCH, at("2026-03-17T00:00"))))
                .isEmpty();
        assertThat(Alarms.ring(file, by(CLOSED_ON_10_MARCH, at("2026-03-18T00:00"))))
                .contains(CaseAction.MARK_DELIVERY_OVERDUE);
    }

    private static CaseFile accepted() {
        CaseFile file = complete(matter("01"), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:30"));
        return file;
    }
}
