package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestActs.by;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.grant;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static cn.yingde.govservice.cases.file.TestCases.steps;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Special procedures of a case: more time, a stopped clock, and who may grant them. */
class ProcedureTests {

    private static final MatterRef LICENCE = matter("01");

    @Test
    void extendsOnceAndLeavesTheState() {
        CaseFile file = accepted();
        file.requestProcedure(at("2026-03-04T09:00"), 5, AskedProcedure.of(ProcedureKind.EXTENSION, 10));
        refused("CASE-DEC-3", () -> file.decide(at("2026-03-04T10:00"), new ReviewSteps(List.of()), grant()));
        refused("CASE-SP-4", () -> file.decideProcedure(at("2026-03-04T11:00"), 5, true, "p"));
        file.decideProcedure(by("wang", "2026-03-04T11:00"), 5, true, "p");
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.clock().due()).isEqualTo("2026-03-30");
        assertThat(file.clock().statutoryDue()).isEqualTo("2026-04-14");
        refused(
                "CASE-EXT-2",
                () -> file.requestProcedure(at("2026-03-05T09:00"), 6, AskedProcedure.of(ProcedureKind.EXTENSION, 1)));
    }

    @Test
    void stopsBothClocksForAHearing() {
        CaseFile file = accepted();
        file.requestProcedure(at("2026-03-04T09:00"), 5, AskedProcedure.of(ProcedureKind.HEARING, 10));
        file.decideProcedure(by("wang", "2026-03-04T11:00"), 5, true, "p");
        assertThat(file.state()).isEqualTo(CaseState.SUSPENDED);
        refused("CASE-STA-1", () -> file.decide(at("2026-03-05T10:00"), steps(), grant()));
        file.endProcedure(at("2026-03-11T10:00"), 5);
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        // 5 to 11 March are five working days that do not count
        assertThat(file.clock().due()).isEqualTo("2026-03-23");
        assertThat(file.clock().statutoryDue()).isEqualTo("2026-04-07");
    }

    @Test
    void forgetsAProcedureThatWasNotGranted() {
        CaseFile file = accepted();
        file.requestProcedure(at("2026-03-04T09:00"), 5, AskedProcedure.of(ProcedureKind.TESTING, 10));
        refused(
                "CASE-SP-1",
                () -> file.requestProcedure(at("2026-03-04T09:10"), 6, AskedProcedure.of(ProcedureKind.TESTING, 10)));
        file.decideProcedure(by("wang", "2026-03-04T11:00"), 5, false, "p");
        assertThat(file.procedure()).isNull();
        assertThat(file.clock().due()).isEqualTo("2026-03-16");
    }

    @Test
    void isNotExtendedOrStoppedOnceItsTimeIsUp() {
        CaseFile file = accepted();
        file.requestProcedure(at("2026-03-16T17:00"), 5, AskedProcedure.of(ProcedureKind.EXTENSION, 5));
        refused("CASE-SP-2", () -> file.decideProcedure(by("wang", "2026-03-16T17:31"), 5, true, "p"));
        file.decideProcedure(by("wang", "2026-03-16T17:31"), 5, false, "p");
        refused(
                "CASE-SP-2",
                () -> file.requestProcedure(at("2026-03-16T17:32"), 6, AskedProcedure.of(ProcedureKind.TESTING, 5)));
        assertThat(file.clock().due()).isEqualTo("2026-03-16");
    }

    @Test
    void tellsByHowMuchAProcedureOverran() {
        CaseFile file = accepted();
        file.requestProcedure(at("2026-03-03T09:00"), 5, AskedProcedure.of(ProcedureKind.TESTING, 3));
        file.decideProcedure(by("wang", "2026-03-03T10:00"), 5, true, "p");
        assertThat(file.endProcedure(at("2026-03-10T10:00"), 5)).isEqualTo(2);
        file.requestProcedure(at("2026-03-10T11:00"), 6, AskedProcedure.of(ProcedureKind.TESTING, 3));
        file.decideProcedure(by("wang", "2026-03-10T12:00"), 6, true, "p");
        assertThat(file.endProcedure(at("2026-03-11T10:00"), 6)).isZero();
    }

    @Test
    void isDecidedForADepartmentsSystemByAnotherPersonThanAsked() {
        CaseFile file = accepted();
        file.requestProcedure(
                TestActs.machineFor("p1", "2026-03-03T09:00"), 5, AskedProcedure.of(ProcedureKind.TESTING, 3));
        refused("CASE-SP-4", () -> file.decideProcedure(TestActs.machineFor("p1", "2026-03-03T10:00"), 5, true, "p"));
        file.decideProcedure(TestActs.machineFor("p2", "2026-03-03T10:00"), 5, true, "p");
        assertThat(file.state()).isEqualTo(CaseState.SUSPENDED);
    }

    private static CaseFile accepted() {
        CaseFile file = complete(LICENCE, at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:30"));
        return file;
    }
}
