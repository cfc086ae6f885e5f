package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.RuleTable.expect;
import static cn.yingde.govservice.cases.rule.RuleTable.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of applications, acceptance and non-acceptance as decision tables; "allowed" or the id of the rule that refuses. */
class AcceptanceRuleTests {

    @ParameterizedTest(name = "missing {0}: {1}")
    @CsvSource({"'', allowed", "1, CASE-ACC-1", "1 2, CASE-ACC-1"})
    void acceptanceNeedsEveryNecessaryMaterial(String missing, String outcome) {
        expect(AcceptanceRules.complete("01", numbers(missing)), outcome);
    }

    @ParameterizedTest(name = "type {0}, silent from {1} to {2}: {3}")
    @CsvSource({
        "01, 2026-03-02, 2026-03-09, allowed",
        "01, 2026-03-02, 2026-03-10, CASE-ACC-2",
        "01, 2019-09-27, 2019-10-10, allowed", // the 5th working day after the National Day week
        "01, 2019-09-27, 2019-10-11, CASE-ACC-2",
        "20, 2026-03-02, 2026-06-01, allowed" // silence accepts licences only
    })
    void silenceAccepts(String type, LocalDate from, LocalDate today, String outcome) {
        expect(AcceptanceRules.notLapsed(type, from, today, RuleTable.CALENDAR), outcome);
    }

    @ParameterizedTest(name = "{0} naming {1}: {2}")
    @CsvSource(
            nullValues = "nobody",
            value = {
                "NOT_COMPETENT, market, allowed",
                "NOT_COMPETENT, nobody, CASE-NAC-1",
                "NOT_COMPETENT, '  ',   CASE-NAC-1",
                "NOT_REQUIRED,  nobody, allowed",
                "DUPLICATE,     nobody, allowed"
            })
    void whoIsNotCompetentSaysWhoIs(NonAcceptanceReason reason, @Nullable String department, String outcome) {
        expect(NonAcceptanceRules.namesTheRightBody("01", reason, department), outcome);
    }

    @ParameterizedTest(name = "{0}, corrected {1}, missing {2}: {3}")
    @CsvSource({
        "STILL_INCOMPLETE, true,  1,  allowed",
        "STILL_INCOMPLETE, true,  '', CASE-NAC-2",
        "STILL_INCOMPLETE, false, 1,  CASE-NAC-2",
        "FALSE_MATERIALS,  false, '', allowed",
        "BARRED,           false, 1,  allowed"
    })
    void incompletenessIsHeldAgainstNobodyUnasked(
            NonAcceptanceReason reason, boolean corrected, String missing, String outcome) {
        expect(NonAcceptanceRules.incompleteOnlyAfterNotice("01", reason, corrected, numbers(missing)), outcome);
    }

    @ParameterizedTest(name = "entered {0}, voided {1}: {2}")
    @CsvSource({"2026-03-02, 2026-03-02, allowed", "2026-03-02, 2026-03-03, CASE-VOI-1"})
    void aWrongEntryIsVoidedOnItsDay(LocalDate entered, LocalDate today, String outcome) {
        expect(DeliveryRules.sameDay(entered, today), outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {"IN_FORCE, allowed", "SUSPENDED, CASE-MAT-1", "CANCELLED, CASE-MAT-1", "none, CASE-MAT-1"})
    void onlyMattersInForceTakeApplications(@Nullable String inForce, String outcome) {
        expect(MatterRules.inForce("1", inForce, List.of()), outcome);
        expect(MatterRules.inForce("1", inForce, List.of("2")), outcome);
    }

    @ParameterizedTest(name = "deferrable missing {0}: {1}")
    @CsvSource({"'', allowed", "2, CASE-ACC-3", "2 4, CASE-ACC-3"})
    void deferrableMaterialsAreNeededWhileNobodyHasPromisedThem(String missing, String outcome) {
        expect(AcceptanceRules.deferrable(numbers(missing)), outcome);
    }

    @ParameterizedTest(name = "missing {0}, brought {1}: {2}")
    @CsvSource({"2 3, 2, allowed", "2 3, 1, CASE-ACC-4", "'', 1, CASE-ACC-4"})
    void afterAcceptanceOnlyGapsAreClosed(String missing, int brought, String outcome) {
        expect(AcceptanceRules.closesAGap("01", brought, numbers(missing)), outcome);
    }

    @ParameterizedTest(name = "published {0}, handed in {1}: {2}")
    @CsvSource({"1 2 3, 1 3, allowed", "1 2 3, '', allowed", "1 2, 1 9, CASE-MAT-3", "'', 1, CASE-MAT-3"})
    void anApplicationBringsWhatTheGuideLists(String published, String brought, String outcome) {
        expect(MatterRules.listed(numbers(published), numbers(brought)), outcome);
    }

    @ParameterizedTest(name = "in effect from {0}, today {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, allowed",
        "2019-01-01, 2026-03-02, allowed",
        "2026-03-03, 2026-03-02, CASE-MAT-1"
    })
    void aMatterTakesApplicationsFromItsDayOn(LocalDate from, LocalDate today, String outcome) {
        expect(MatterRules.inEffect("1", from, today), outcome);
    }
}
