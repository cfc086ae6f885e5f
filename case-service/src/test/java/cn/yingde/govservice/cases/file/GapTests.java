package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.Necessity.DEFERRABLE;
import static cn.yingde.govservice.cases.file.Necessity.NECESSARY;
import static cn.yingde.govservice.cases.file.Necessity.OPTIONAL;
import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestActs.by;
import static cn.yingde.govservice.cases.file.TestCases.grant;
import static cn.yingde.govservice.cases.file.TestCases.here;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.missing;
import static cn.yingde.govservice.cases.file.TestCases.received;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static cn.yingde.govservice.cases.file.TestCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is missing after the department has spoken, or has been silent: gaps, deadlines, late notices. */
class GapTests {

    private static final LocalDate DEADLINE = LocalDate.parse("2026-03-20");

    @Test
    void theGapsOfACaseAcceptedBySilenceAreClosedDuringReview() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        assertThat(Alarms.ring(file, at("2026-03-10T00:00"))).contains(CaseAction.DEEM_ACCEPTED);
        ReviewSteps none = new ReviewSteps(List.of());
        refused("CASE-DEC-4", () -> file.decide(at("2026-03-10T09:00"), none, grant()));
        refused("CASE-ACC-4", () -> file.bring(at("2026-03-10T09:00"), 1, "PAPER", 1, null));
        LocalDate due = file.clock().due();
        file.bring(at("2026-03-11T09:00"), 2, "PAPER", 1, null);
        assertThat(file.clock().due()).as("the clock does not stop for it").isEqualTo(due);
        file.decide(by("wang", "2026-03-11T10:00"), none, grant());
        assertThat(file.state()).isEqualTo(CaseState.DECIDED);
    }

    @Test
    void aNoticeAfterAcceptanceIsToldWhenTheCaseWasAccepted() {
        CaseFile silent = received(matter("01"), at("2026-03-02T09:00"), 1);
        Alarms.ring(silent, at("2026-03-10T00:00"));
        refused("CASE-ACC-2", () -> silent.notifyCorrection(at("2026-03-10T09:00"), List.of(2), DEADLINE));
        refused("CASE-ACC-2", () -> silent.refuseAcceptance(at("2026-03-10T09:00"), NonAcceptanceReason.BARRED, null));
        CaseFile said = handedIn("here", "here", "here");
        said.accept(at("2026-03-02T10:00"));
        refused("CASE-COR-7", () -> said.notifyCorrection(at("2026-03-03T09:00"), List.of(1), DEADLINE));
    }

    @Test
    void correctionsBroughtInTimeAreNotLostWhenNobodySaysSo() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(2), DEADLINE);
        file.bring(at("2026-03-20T17:00"), 2, "PAPER", 1, null);
        assertThat(Alarms.ring(file, at("2026-03-21T00:00"))).contains(CaseAction.CORRECT);
        assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(file.silenceFrom()).isEqualTo("2026-03-20");
    }

    @Test
    void whatComesAfterTheDeadlineComesTooLateEvenBeforeTheClockHasSaidSo() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(2), DEADLINE);
        refused("CASE-COR-8", () -> file.bring(at("2026-03-21T00:00"), 2, "PAPER", 1, null));
        assertThat(Alarms.ring(file, at("2026-03-21T00:01"))).contains(CaseAction.EXPIRE_CORRECTION);
        assertThat(file.state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private static CaseFile handedIn(String necessary, String deferrable, String optional) {
        return with(
                matter("01"),
                at("2026-03-02T09:00"),
                material(1, NECESSARY, necessary),
                material(2, DEFERRABLE, deferrable),
                material(3, OPTIONAL, optional));
    }

    private static Material material(int seq, Necessity necessity, String how) {
        return how.equals("here") ? here(seq, necessity) : missing(seq, necessity);
    }
}
