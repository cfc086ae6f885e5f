package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.Necessity.DEFERRABLE;
import static cn.yingde.govservice.cases.file.Necessity.NECESSARY;
import static cn.yingde.govservice.cases.file.Necessity.OPTIONAL;
import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestCases.here;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.missing;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static cn.yingde.govservice.cases.file.TestCases.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of missing material holds up: acceptance, the notice, the corrections, the grant. */
class MaterialTests {

    private static final LocalDate DEADLINE = LocalDate.parse("2026-03-20");

    @ParameterizedTest(name = "necessary {0}, deferrable {1}, optional {2}: {3}")
    @CsvSource({
        "here,    here,    here,    accepted",
        "here,    here,    missing, accepted",
        "here,    missing, here,    CASE-ACC-3",
        "here,    missing, missing, CASE-ACC-3",
        "missing, here,    here,    CASE-ACC-1",
        "missing, missing, missing, CASE-ACC-1"
    })
    void onlyOptionalMaterialsHoldUpNothing(String necessary, String deferrable, String optional, String outcome) {
        CaseFile file = handedIn(necessary, deferrable, optional);
        if (outcome.equals("accepted")) {
            file.accept(at("2026-03-02T10:00"));
            assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        } else {
            refused(outcome, () -> file.accept(at("2026-03-02T10:00")));
        }
    }

    @Test
    void theRefusalOfADeferrableMaterialSaysWhatItRestsOn() {
        CaseFile file = handedIn("here", "missing", "missing");
        ProblemException refusal =
                Guards.check(file, CaseAction.ACCEPT, at("2026-03-02T10:00")).orElseThrow();
        assertThat(refusal.code().status().value()).isEqualTo(422);
        assertThat(refusal.detail().zh()).contains("[2]");
        assertThat(refusal.rule().orElseThrow().basis().zh()).contains("优化营商环境条例");
        assertThat(refusal.rule().orElseThrow().accepted().zh()).contains("补齐");
    }

    @ParameterizedTest(name = "listed {0}: {1}")
    @CsvSource({"1, noticed", "1 2, noticed", "1 3, noticed", "2 3, CASE-COR-2", "3, CASE-COR-2", "1 9, CASE-COR-6"})
    void aNoticeListsWhatIsNecessaryAndNothingUnpublished(String listed, String outcome) {
        CaseFile file = handedIn("missing", "missing", "missing");
        if (outcome.equals("noticed")) {
            file.notifyCorrection(at("2026-03-02T10:00"), seqs(listed), DEADLINE);
            assertThat(file.state()).isEqualTo(CaseState.CORRECTION);
        } else {
            refused(outcome, () -> file.notifyCorrection(at("2026-03-02T10:00"), seqs(listed), DEADLINE));
        }
    }

    /** A deferrable material that the notice lists is owed; one that it leaves out may still come afterwards. */
    @ParameterizedTest(name = "listed {0}, brought {1}: {2}")
    @CsvSource({
        "1,   1,   corrected",
        "1 2, 1,   CASE-COR-5",
        "1 2, 1 2, corrected",
        "1 3, 1,   corrected",
        "1,   2,   CASE-COR-5"
    })
    void correctionsBringWhatWasAskedFor(String listed, String brought, String outcome) {
        CaseFile file = handedIn("missing", "missing", "missing");
        file.notifyCorrection(at("2026-03-02T10:00"), seqs(listed), DEADLINE);
        seqs(brought).forEach(seq -> file.bring(at("2026-03-03T10:00"), seq, "PAPER", 1, null));
        if (outcome.equals("corrected")) {
            file.correct(at("2026-03-03T10:01"));
            assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        } else {
            refused(outcome, () -> file.correct(at("2026-03-03T10:01")));
        }
    }

    @Test
    void whatTheNoticeFindsWrongIsBroughtAgain() {
        CaseFile file = handedIn("here", "here", "missing");
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(1), DEADLINE);
        refused("CASE-COR-5", () -> file.correct(at("2026-03-03T10:00")));
        file.bring(at("2026-03-03T10:00"), 1, "ELECTRONIC", 1, "77");
        file.correct(at("2026-03-03T10:01"));
        file.accept(at("2026-03-03T10:02"));
    }

    @Test
    void nobodyIsTurnedAwayForWhatWasNotAskedFor() {
        CaseFile file = handedIn("missing", "missing", "missing");
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(1), DEADLINE);
        file.bring(at("2026-03-03T10:00"), 1, "PAPER", 1, null);
        file.correct(at("2026-03-03T10:01"));
        refused(
                "CASE-NAC-2",
                () -> file.refuseAcceptance(at("2026-03-03T11:00"), NonAcceptanceReason.STILL_INCOMPLETE, null));
        refused("CASE-ACC-3", () -> file.accept(at("2026-03-03T11:00")));
        file.bring(at("2026-03-03T12:00"), 2, "PAPER", 1, null);
        file.accept(at("2026-03-03T12:01"));
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

    private static List<Integer> seqs(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
