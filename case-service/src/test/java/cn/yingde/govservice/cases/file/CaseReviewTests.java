package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.grant;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.refusal;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static cn.yingde.govservice.cases.file.TestCases.steps;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aggregate decides, from acceptance to delivery. */
class CaseReviewTests {

    private static final MatterRef LICENCE = matter("01");

    @Test
    void takesOpinionsInTheOrderOfTheProcess() {
        CaseFile file = accepted();
        refused("CASE-STP-1", () -> file.giveOpinion(at("2026-03-03T09:00"), steps(), "复核"));
        file.giveOpinion(at("2026-03-03T09:00"), steps(), "审核");
        refused("CASE-STP-1", () -> file.giveOpinion(at("2026-03-03T09:00"), steps(), "审核"));
        assertThat(file.giveOpinion(at("2026-03-03T09:10"), steps(), "3")).isEqualTo("复核");
        refused("CASE-STP-2", () -> file.returnTo(at("2026-03-03T09:20"), steps(), "决定"));
        file.returnTo(at("2026-03-03T09:20"), steps(), "审核");
        refused("CASE-DEC-2", () -> file.decide(at("2026-03-03T09:30"), steps(), grant()));
    }

    @Test
    void takesOpinionsOnStepsWithActsOfTheirOwnWithoutWaitingForThem() {
        CaseFile file = accepted();
        file.giveOpinion(at("2026-03-03T09:00"), steps(), "受理");
        file.giveOpinion(at("2026-03-03T09:01"), steps(), "审核");
        file.giveOpinion(at("2026-03-03T09:02"), steps(), "复核");
        file.decide(at("2026-03-03T09:30"), steps(), grant());
        assertThat(file.state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void refusesWithReasonsAndRemedies() {
        CaseFile file = accepted();
        Verdict bare = new Verdict(Outcome.REFUSED, "文", null, null, null);
        refused("CASE-DEC-1", () -> file.decide(at("2026-03-04T09:00"), new ReviewSteps(List.of()), bare));
        file.decide(at("2026-03-04T09:00"), new ReviewSteps(List.of()), refusal());
        assertThat(file.decision().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void isCompleteWithItsDecisionWhenNobodySaidOtherwise() {
        CaseFile file = accepted();
        file.decide(at("2026-03-04T09:00"), new ReviewSteps(List.of()), grant());
        refused("CASE-DEL-1", () -> file.deliver(at("2026-03-05T09:00"), DeliveryMethod.COURIER, null));
        file.deliver(at("2026-03-05T09:00"), DeliveryMethod.COURIER, "EMS1");
        assertThat(file.completedAt()).isEqualTo(at("2026-03-04T09:00").at());
        assertThat(file.deviations()).isEmpty();
        assertThat(file.pendingKey).isNull();
    }

    @Test
    void putsALateDeliveryOnTheRecord() {
        CaseFile file = accepted();
        file.decide(at("2026-03-04T09:00"), new ReviewSteps(List.of()), grant());
        file.deliver(at("2026-03-20T09:00"), DeliveryMethod.COUNTER, null);
        assertThat(file.deviations()).containsExactly("CASE-DEL-2");
    }

    /** A timer that was not there does not make a late decision punctual. */
    @Test
    void isLateByItselfWhenTheTimersStoodStill() {
        CaseFile decided = accepted();
        decided.decide(at("2026-04-15T09:00"), new ReviewSteps(List.of()), grant());
        assertThat(decided.overdueAt()).isEqualTo(at("2026-03-16T17:30").at());
        assertThat(decided.statutoryOverdueAt())
                .isEqualTo(at("2026-03-30T17:30").at());
        CaseFile withdrawn = accepted();
        withdrawn.withdraw(at("2026-03-17T09:00"));
        assertThat(withdrawn.overdueAt()).isNotNull();
        assertThat(withdrawn.statutoryOverdueAt()).isNull();
        CaseFile delivered = accepted();
        delivered.decide(at("2026-03-13T09:00"), new ReviewSteps(List.of()), grant());
        delivered.deliver(at("2026-03-18T09:00"), DeliveryMethod.COUNTER, null);
        assertThat(delivered.overdueAt()).isNull();
    }

    @ParameterizedTest(name = "promised {0} {1}, statutory {2} {3}: due {4}, statutory {5}")
    @CsvSource({
        "10, WORKING_DAY, 20, WORKING_DAY, 2026-03-16, 2026-03-30",
        "20, WORKING_DAY, 20, NATURAL_DAY, 2026-03-23, 2026-03-23", // the promise would outlast the law
        "10, WORKING_DAY, 0,  WORKING_DAY, 2026-03-16, 2026-03-16", // the law sets no limit
        "30, NATURAL_DAY, 60, NATURAL_DAY, 2026-04-01, 2026-05-06" // 1 May is a holiday
    })
    void aPromiseNeverOutlastsTheLaw(
            int promised, Unit unit, int statutory, Unit lawUnit, LocalDate due, LocalDate statutoryDue) {
        MatterRef matter = TestCases.matter(new Budget(promised, unit), new Budget(statutory, lawUnit));
        CaseFile file = complete(matter, at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:30"));
        assertThat(file.clock().due()).isEqualTo(due);
        assertThat(file.clock().statutoryDue()).isEqualTo(statutoryDue);
        ClockView told = file.clock()
                .explain(
                        matter,
                        WorkingCalendar.builtIn(),
                        OfficeHours.DEFAULT,
                        at("2026-03-03T09:00").at());
        assertThat(told.due()).isEqualTo(due);
        assertThat(told.statutoryDue()).isEqualTo(statutoryDue);
    }

    private static CaseFile accepted() {
        CaseFile file = complete(LICENCE, at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:30"));
        return file;
    }
}
