package cn.yingde.govservice.cases.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule as a decision table; "allowed" or the id of the rule that refuses. */
class RuleBookTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "received {0}, notice on {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, allowed",
        "2026-03-02, 2026-03-09, allowed", // the 5th working day
        "2026-03-02, 2026-03-10, CASE-COR-1",
        "2026-02-13, 2026-02-27, allowed", // Spring Festival does not count
        "2026-02-13, 2026-02-28, CASE-COR-1", // a make-up Saturday is a working day too late
        "2019-04-30, 2019-05-09, allowed",
        "2019-04-30, 2019-05-10, CASE-COR-1"
    })
    void aNoticeComesByTheFifthWorkingDay(LocalDate received, LocalDate today, String outcome) {
        expect(CorrectionRules.inTime("01", received, today, CALENDAR), outcome);
        expect(CorrectionRules.inTime("20", received, today, CALENDAR), outcome);
    }

    @ParameterizedTest(name = "missing {0}, listed {1}: {2}")
    @CsvSource({
        "'',    1,     allowed",
        "1,     1,     allowed",
        "1 2,   1 2 3, allowed",
        "1 2,   1,     CASE-COR-2",
        "1 2 4, 3,     CASE-COR-2"
    })
    void aNoticeListsEverythingNecessary(String missing, String listed, String outcome) {
        expect(CorrectionRules.complete("01", numbers(missing), numbers(listed)), outcome);
    }

    @Test
    void aNoticeNamesWhatItLeftOut() {
        ProblemException refusal =
                CorrectionRules.complete("01", List.of(1, 2, 4), List.of(2)).orElseThrow();
        assertThat(refusal.faults()).extracting("pointer").containsExactly("/materials/1", "/materials/4");
    }

    @ParameterizedTest(name = "noticed before {0}: {1}")
    @CsvSource({"false, allowed", "true, CASE-COR-3"})
    void thereIsOneNotice(boolean before, String outcome) {
        expect(CorrectionRules.once("01", before), outcome);
    }

    @ParameterizedTest(name = "today {0}, deadline {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-03, allowed",
        "2026-03-02, 2026-03-02, CASE-COR-4",
        "2026-03-02, 2026-02-28, CASE-COR-4"
    })
    void anApplicantIsLeftTime(LocalDate today, LocalDate deadline, String outcome) {
        expect(CorrectionRules.deadlineAhead("07", today, deadline), outcome);
    }

    @ParameterizedTest(name = "still missing {0}: {1}")
    @CsvSource({"'', allowed", "2, CASE-COR-5"})
    void correctionsAreInWhenEverythingIs(String missing, String outcome) {
        expect(CorrectedRules.allBrought("01", numbers(missing)), outcome);
    }

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
        expect(AcceptanceRules.notLapsed(type, from, today, CALENDAR), outcome);
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

    @ParameterizedTest(name = "refused {0}, reasons {1}, remedies {2}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "false, none,   none, allowed",
                "true,  不符合, 复议, allowed",
                "true,  none,   复议, CASE-DEC-1",
                "true,  不符合, none, CASE-DEC-1",
                "true,  ' ',    复议, CASE-DEC-1"
            })
    void aRefusalIsReasoned(boolean refused, @Nullable String reasons, @Nullable String remedies, String outcome) {
        expect(DecisionRules.refusalIsReasoned("01", refused, reasons, remedies), outcome);
    }

    @Test
    void nothingIsDecidedBeforeItsTime() {
        expect(DecisionRules.stepsAreDone("01", List.of()), "allowed");
        expect(DecisionRules.stepsAreDone("01", List.of("审核")), "CASE-DEC-2");
        expect(DecisionRules.noOpenProcedure("01", false), "allowed");
        expect(DecisionRules.noOpenProcedure("01", true), "CASE-DEC-3");
    }

    @ParameterizedTest(name = "granted {0}, missing {1}: {2}")
    @CsvSource({"true,  '', allowed", "true,  1,  CASE-DEC-4", "false, 1,  allowed"})
    void nothingIsGrantedWithGaps(boolean granted, String missing, String outcome) {
        expect(DecisionRules.grantedOnlyComplete("01", granted, numbers(missing)), outcome);
    }

    @ParameterizedTest(name = "turn {0}: {1}")
    @CsvSource({"true, allowed", "false, CASE-STP-1"})
    void stepsHaveTheirTurn(boolean turn, String outcome) {
        expect(StepRules.itsTurn("审核", turn, "审核"), outcome);
        expect(StepRules.itsTurn("审核", turn, null), outcome);
    }

    @ParameterizedTest(name = "done {0}: {1}")
    @CsvSource({"true, allowed", "false, CASE-STP-2"})
    void aCaseGoesBackToWhatIsDone(boolean done, String outcome) {
        expect(StepRules.goesBack("审核", done), outcome);
    }

    @ParameterizedTest(name = "courier {0}, tracking {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {"false, none, allowed", "true, EMS1, allowed", "true, none, CASE-DEL-1", "true, ' ', CASE-DEL-1"})
    void aCourierIsTracked(boolean courier, @Nullable String trackingNo, String outcome) {
        expect(DeliveryRules.courierIsTracked("01", courier, trackingNo), outcome);
    }

    @ParameterizedTest(name = "decided {0}, delivered {1}: {2}")
    @CsvSource({"2026-03-02, 2026-03-16, allowed", "2026-03-02, 2026-03-17, CASE-DEL-2"})
    void aResultIsDeliveredWithinTenWorkingDays(LocalDate decided, LocalDate delivered, String outcome) {
        expect(DeliveryRules.inTime("20", decided, delivered, CALENDAR), outcome);
    }

    @ParameterizedTest(name = "entered {0}, voided {1}: {2}")
    @CsvSource({"2026-03-02, 2026-03-02, allowed", "2026-03-02, 2026-03-03, CASE-VOI-1"})
    void aWrongEntryIsVoidedOnItsDay(LocalDate entered, LocalDate today, String outcome) {
        expect(DeliveryRules.sameDay(entered, today), outcome);
    }

    @ParameterizedTest(name = "due {0}, decided {1}: {2}")
    @CsvSource({"2026-03-16, 2026-03-16, allowed", "2026-03-16, 2026-03-17, CASE-DUE-1"})
    void anOverrunIsOnTheRecord(LocalDate due, LocalDate decided, String outcome) {
        expect(DueRules.inTime("01", due, decided), outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "none",
            value = {"IN_FORCE, allowed", "SUSPENDED, CASE-MAT-1", "CANCELLED, CASE-MAT-1", "none, CASE-MAT-1"})
    void onlyMattersInForceTakeApplications(@Nullable String inForce, String outcome) {
        expect(MatterRules.inForce("1", inForce, List.of()), outcome);
        expect(MatterRules.inForce("1", inForce, List.of("2")), outcome);
    }

    private static void expect(Optional<ProblemException> refusal, String outcome) {
        assertThat(refusal.flatMap(ProblemException::rule).map(Rule::id).orElse("allowed"))
                .isEqualTo(outcome);
        refusal.flatMap(ProblemException::rule).ifPresent(rule -> {
            assertThat(rule.basis().zh()).isNotBlank();
            assertThat(rule.accepted().en()).isNotBlank();
        });
    }

    private static List<Integer> numbers(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.trim().split(" ")).map(Integer::valueOf).toList();
    }
}
