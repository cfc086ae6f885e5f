package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestActs.past;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.fromHistory;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.received;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the clock alone does. */
class AlarmsTests {

    @Test
    void acceptsByFiveDaysOfSilenceAsOfTheDayOfReceipt() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        assertThat(Alarms.ring(file, at("2026-03-09T23:59"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-10T00:00"))).contains(CaseAction.DEEM_ACCEPTED);
        assertThat(file.clock().acceptedOn()).isEqualTo("2026-03-02");
        assertThat(file.gaps()).containsExactly(2);
    }

    @Test
    void warnsADayBeforeAndTellsBothOverruns() {
        CaseFile file = complete(matter("01"), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:00"));
        assertThat(Alarms.ring(file, at("2026-03-13T08:29"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-13T08:30"))).contains(CaseAction.WARN);
        assertThat(Alarms.ring(file, at("2026-03-16T17:29"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-16T17:30"))).contains(CaseAction.MARK_OVERDUE);
        assertThat(Alarms.ring(file, at("2026-03-30T17:30"))).contains(CaseAction.MARK_STATUTORY_OVERDUE);
        assertThat(Alarms.ring(file, at("2027-03-30T17:30"))).isEmpty();
    }

    @Test
    void catchesUpOneByOneAfterAStandstill() {
        CaseFile file = complete(matter("01"), at("2026-03-02T09:00"));
        Act later = at("2026-06-02T09:00");
        assertThat(Alarms.ring(file, later)).contains(CaseAction.DEEM_ACCEPTED);
        assertThat(Alarms.ring(file, later)).contains(CaseAction.WARN);
        assertThat(Alarms.ring(file, later)).contains(CaseAction.MARK_OVERDUE);
        assertThat(Alarms.ring(file, later)).contains(CaseAction.MARK_STATUTORY_OVERDUE);
        assertThat(Alarms.ring(file, later)).isEmpty();
    }

    @Test
    void endsWhatWasNotCorrectedInTime() {
        CaseFile file = received(matter("07"), at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(2), LocalDate.parse("2026-03-20"));
        assertThat(Alarms.ring(file, at("2026-03-20T23:00"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-21T00:00"))).contains(CaseAction.EXPIRE_CORRECTION);
        assertThat(file.state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void warnsOnceWhenAProcedureOverrunsWhatTheApplicantWasTold() {
        CaseFile file = complete(matter("01"), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:00"));
        file.requestProcedure(at("2026-03-03T09:00"), 5, AskedProcedure.of(ProcedureKind.TESTING, 3));
        file.decideProcedure(TestActs.by("wang", "2026-03-03T10:00"), 5, true, "p");
        assertThat(Alarms.ring(file, at("2026-03-06T23:00"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-07T00:00"))).contains(CaseAction.WARN_PROCEDURE);
        assertThat(Alarms.ring(file, at("2026-04-07T00:00"))).isEmpty();
        file.endProcedure(at("2026-03-09T10:00"), 5);
        assertThat(file.alarmAt).isNotNull();
    }

    @Test
    void tellsOnceThatAGrantWasNotDeliveredInTime() {
        CaseFile file = complete(matter("20"), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:00"));
        file.decide(at("2026-03-02T10:00"), new ReviewSteps(List.of()), TestCases.grant());
        assertThat(Alarms.ring(file, at("2026-03-16T23:00"))).isEmpty();
        assertThat(Alarms.ring(file, at("2026-03-17T00:00"))).contains(CaseAction.MARK_DELIVERY_OVERDUE);
        assertThat(Alarms.ring(file, at("2026-04-17T00:00"))).isEmpty();
    }

    @Test
    void setsNoTimeForHandingOverARefusal() {
        CaseFile file = complete(matter("01"), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:00"));
        file.decide(at("2026-03-02T10:00"), new ReviewSteps(List.of()), TestCases.refusal());
        assertThat(file.alarmAt).isNull();
        file.deliver(at("2026-05-20T09:00"), DeliveryMethod.COUNTER, null);
        assertThat(file.deviations()).isEmpty();
    }

    @Test
    void leavesImportedHistoryAlone() {
        CaseFile file = fromHistory(matter("01"), past("2019-03-04T09:00"));
        assertThat(Alarms.ring(file, at("2026-03-02T09:00"))).isEmpty();
        file.accept(past("2019-03-05T09:00"));
        assertThat(Alarms.ring(file, at("2026-03-02T09:00"))).isEmpty();
    }
}
