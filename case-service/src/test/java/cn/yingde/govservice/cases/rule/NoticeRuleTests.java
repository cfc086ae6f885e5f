package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.RuleTable.expect;
import static cn.yingde.govservice.cases.rule.RuleTable.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the correction notice and of the corrections as decision tables; "allowed" or the id of the rule that refuses. */
class NoticeRuleTests {

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
        expect(CorrectionRules.inTime("01", received, today, RuleTable.CALENDAR), outcome);
        expect(CorrectionRules.inTime("20", received, today, RuleTable.CALENDAR), outcome);
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

    @ParameterizedTest(name = "published {0}, listed {1}: {2}")
    @CsvSource({"1 2 3, 1 2, allowed", "1 2 3, 3, allowed", "1 2 3, 1 4, CASE-COR-6", "1, 2, CASE-COR-6"})
    void aNoticeAsksForPublishedMaterialsOnly(String published, String listed, String outcome) {
        expect(CorrectionRules.published("01", numbers(published), numbers(listed)), outcome);
    }

    @Test
    void aNoticePointsAtWhatIsNotPublished() {
        ProblemException refusal =
                CorrectionRules.published("01", List.of(1, 2), List.of(2, 9, 8)).orElseThrow();
        assertThat(refusal.faults())
                .extracting("pointer")
                .containsExactly("/items/1/materialSeq", "/items/2/materialSeq");
    }

    @ParameterizedTest(name = "today {0}, deadline {1}: {2}")
    @CsvSource({
        "2026-03-20, 2026-03-20, allowed",
        "2026-03-19, 2026-03-20, allowed",
        "2026-03-21, 2026-03-20, CASE-COR-8"
    })
    void correctionsComeByTheDeadline(LocalDate today, LocalDate deadline, String outcome) {
        expect(CorrectedRules.byTheDeadline("01", today, deadline), outcome);
    }

    @Test
    void aNoticeThatIsTooLateIsNoMatterOfTheRequest() {
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThat(CorrectionRules.afterAcceptance("01", day).code()).isEqualTo(CaseProblem.CASE_STATE);
        assertThat(AcceptanceRules.acceptedBySilence("01", day).code()).isEqualTo(CaseProblem.CASE_STATE);
        assertThat(AcceptanceRules.notLapsed("01", day, day.plusDays(30), RuleTable.CALENDAR)
                        .orElseThrow()
                        .code())
                .isEqualTo(CaseProblem.CASE_STATE);
    }
}
