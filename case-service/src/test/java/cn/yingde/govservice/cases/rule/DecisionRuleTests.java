package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.RuleTable.expect;
import static cn.yingde.govservice.cases.rule.RuleTable.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of steps, decisions and deliveries as decision tables; "allowed" or the id of the rule that refuses. */
class DecisionRuleTests {

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
        expect(DeliveryRules.inTime("20", decided, delivered, RuleTable.CALENDAR), outcome);
    }

    @ParameterizedTest(name = "due {0}, decided {1}: {2}")
    @CsvSource({"2026-03-16, 2026-03-16, allowed", "2026-03-16, 2026-03-17, CASE-DUE-1"})
    void anOverrunIsOnTheRecord(LocalDate due, LocalDate decided, String outcome) {
        expect(DueRules.inTime("01", due, decided), outcome);
    }

    /** The Licensing Law binds type 01 only: what refuses another type rests on something else. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"01, true", "05, false", "07, false", "20, false"})
    void everyRefusalRestsOnWhatBindsItsType(String type, boolean onTheLaw) {
        LocalDate day = LocalDate.parse("2026-03-02");
        Stream.of(
                        AcceptanceRules.complete(type, List.of(1)),
                        AcceptanceRules.closesAGap(type, 1, List.of()),
                        CorrectionRules.complete(type, List.of(1), List.of()),
                        CorrectionRules.once(type, true),
                        CorrectionRules.inTime(type, day, day.plusDays(30), RuleTable.CALENDAR),
                        CorrectionRules.published(type, List.of(), List.of(1)),
                        CorrectionRules.deadlineAhead(type, day, day),
                        CorrectedRules.allBrought(type, List.of(1)),
                        CorrectedRules.byTheDeadline(type, day, day.minusDays(1)),
                        Optional.of(CorrectionRules.afterAcceptance(type, day)),
                        NonAcceptanceRules.namesTheRightBody(type, NonAcceptanceReason.NOT_COMPETENT, null),
                        ProcedureRules.oneAtATime(type, true),
                        ProcedureRules.toldLength(type, ProcedureKind.HEARING, 21),
                        ProcedureRules.extendedOnce(type, 1),
                        ProcedureRules.jointHasPaper(type, true, false),
                        DecisionRules.refusalIsReasoned(type, true, null, null),
                        DecisionRules.grantedOnlyComplete(type, true, List.of(1)),
                        DeliveryRules.courierIsTracked(type, true, null))
                .map(refusal -> refusal.flatMap(ProblemException::rule).orElseThrow())
                .forEach(rule -> assertThat(rule.basis().zh().startsWith("《中华人民共和国行政许可法》"))
                        .as(rule.id())
                        .isEqualTo(onTheLaw));
    }
}
