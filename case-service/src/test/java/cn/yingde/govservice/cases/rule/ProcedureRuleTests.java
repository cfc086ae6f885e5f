package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.RuleTable.expect;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of special procedures as decision tables; "allowed" or the id of the rule that refuses. */
class ProcedureRuleTests {

    @ParameterizedTest(name = "another open {0}: {1}")
    @CsvSource({"false, allowed", "true, CASE-SP-1"})
    void oneSpecialProcedureAtATime(boolean open, String outcome) {
        expect(ProcedureRules.oneAtATime("01", open), outcome);
    }

    @ParameterizedTest(name = "now {0}, due {1}: {2}")
    @CsvSource({
        "2026-03-16T17:30:00+08:00, 2026-03-16T17:30:00+08:00, allowed",
        "2026-03-16T17:30:01+08:00, 2026-03-16T17:30:00+08:00, CASE-SP-2", // the office has closed
        "2026-03-17T08:30:00+08:00, 2026-03-16T17:30:00+08:00, CASE-SP-2"
    })
    void noSpecialProcedureAfterDue(OffsetDateTime now, OffsetDateTime dueAt, String outcome) {
        expect(ProcedureRules.notAfterDue("01", now.toInstant(), dueAt.toInstant()), outcome);
    }

    @ParameterizedTest(name = "{0} of {1} days: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "HEARING,       20,   allowed",
                "HEARING,       21,   CASE-SP-3",
                "EXPERT_REVIEW, 60,   allowed",
                "EXPERT_REVIEW, none, CASE-SP-3",
                "TESTING,       0,    CASE-SP-3"
            })
    void aStopIsToldWithItsLength(ProcedureKind kind, @Nullable Integer days, String outcome) {
        expect(ProcedureRules.toldLength("01", kind, days), outcome);
    }

    @ParameterizedTest(name = "type {0}: {1}")
    @CsvSource({"01, allowed", "07, CASE-EXT-1", "20, CASE-EXT-1"})
    void onlyLicencesKnowAnExtension(String type, String outcome) {
        expect(ProcedureRules.typeKnowsExtension(type), outcome);
    }

    @ParameterizedTest(name = "granted {0} before: {1}")
    @CsvSource({"0, allowed", "1, CASE-EXT-2", "2, CASE-EXT-2"})
    void aCaseIsExtendedOnce(int granted, String outcome) {
        expect(ProcedureRules.extendedOnce("01", granted), outcome);
    }

    @ParameterizedTest(name = "{0} days, joint {1}: {2}")
    @CsvSource({
        "1,  false, allowed",
        "10, false, allowed",
        "11, false, CASE-EXT-3",
        "0,  false, CASE-EXT-3",
        "15, true,  allowed",
        "16, true,  CASE-EXT-3"
    })
    void anExtensionHasItsMost(int days, boolean joint, String outcome) {
        expect(ProcedureRules.extensionLength("01", days, joint), outcome);
    }

    @ParameterizedTest(name = "asked by {0}, decided by {1}: {2}")
    @CsvSource({"li, wang, allowed", "li, li, CASE-SP-4"})
    void nobodyDecidesOnTheirOwnRequest(String asked, String decides, String outcome) {
        expect(ProcedureRules.notOwnRequest(asked, decides), outcome);
    }

    @ParameterizedTest(name = "joint {0}, paper {1}: {2}")
    @CsvSource({"false, false, allowed", "true, true, allowed", "true, false, CASE-EXT-4", "false, true, allowed"})
    void aJointExtensionRestsOnTheGovernmentsPaper(boolean joint, boolean paper, String outcome) {
        expect(ProcedureRules.jointHasPaper("01", joint, paper), outcome);
    }
}
