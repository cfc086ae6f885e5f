package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransferLifeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest(name = "{0}: confirm {1}, object {2}, rule {3}, undo {4}, effect {5}")
    @CsvSource({
        "PROPOSED,         true,  true,  false, true,  false",
        "SOURCE_CONFIRMED, true,  true,  false, true,  false",
        "TARGET_CONFIRMED, true,  true,  false, true,  false",
        "CONFIRMED,        false, true,  false, true,  true",
        "DISPUTED,         false, false, true,  true,  false",
        "EFFECTED,         false, false, false, false, false",
        "CANCELLED,        false, false, false, false, false"
    })
    void allowsEachActionInItsStatesOnly(
            TransferState state, boolean confirm, boolean object, boolean rule, boolean undo, boolean effect) {
        assertThat(TransferLife.TABLE.allows(state, TransferAction.CONFIRM)).isEqualTo(confirm);
        assertThat(TransferLife.TABLE.allows(state, TransferAction.OBJECT)).isEqualTo(object);
        assertThat(TransferLife.TABLE.allows(state, TransferAction.RULE)).isEqualTo(rule);
        assertThat(TransferLife.TABLE.allows(state, TransferAction.UNDO)).isEqualTo(undo);
        assertThat(TransferLife.TABLE.allows(state, TransferAction.EFFECT)).isEqualTo(effect);
    }

    @Test
    void reachesEveryState() {
        assertThat(TransferLife.TABLE.reachable()).isEqualTo(EnumSet.allOf(TransferState.class));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Side.Of.class)
    void letsEitherSideConfirmFirst(Side.Of first) {
        TransferItem item = item(transfer());
        item.confirm(side -> side.side() == first, DAY);
        assertThat(item.state())
                .isEqualTo(first == Side.Of.SOURCE ? TransferState.SOURCE_CONFIRMED : TransferState.TARGET_CONFIRMED);
        item.confirm(side -> side.side() != first, DAY);
        assertThat(item.state()).isEqualTo(TransferState.CONFIRMED);
        assertThat(item.effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void needsEverySourceOfAMerger() {
        TransferTerms merge = new TransferTerms(
                TransferKind.MERGE,
                List.of(1L, 2L),
                List.of("a", "b"),
                List.of(new TransferTerms.Target("442006043001", null, "c")),
                null,
                null);
        TransferItem item = item(merge);
        item.confirm(side -> side.departmentId().equals("a"), DAY);
        assertThat(item.state()).isEqualTo(TransferState.PROPOSED);
        item.confirm(side -> side.departmentId().equals("c"), DAY);
        assertThat(item.state()).isEqualTo(TransferState.TARGET_CONFIRMED);
        item.confirm(side -> side.departmentId().equals("b"), DAY);
        assertThat(item.state()).isEqualTo(TransferState.CONFIRMED);
    }

    @Test
    void needsOneWordForARenaming() {
        TransferTerms rename = new TransferTerms(
                TransferKind.RENAME,
                List.of(),
                List.of(),
                List.of(),
                null,
                new TransferTerms.Renaming("a", "新名", null, null));
        TransferItem item = item(rename);
        assertThat(item.sides().state()).isEqualTo(TransferState.PROPOSED);
        item.confirm(side -> true, DAY);
        assertThat(item.state()).isEqualTo(TransferState.CONFIRMED);
    }

    @Test
    void sendsTheMatterWhereTheRulingSays() {
        TransferItem item = item(transfer());
        item.object("不属本局职责");
        assertThat(item.state()).isEqualTo(TransferState.DISPUTED);
        item.rule("d", "编办〔2026〕3号", DAY);
        assertThat(item.state()).isEqualTo(TransferState.CONFIRMED);
        assertThat(item.terms().toDepartmentIds()).containsExactly("d");
        assertThat(item.sides().all()).allMatch(Side::confirmed);
    }

    @Test
    void undoesNothingThatIsEffected() {
        TransferItem item = item(transfer());
        item.confirm(side -> true, DAY);
        item.effect(java.time.Instant.EPOCH);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> item.undo("x"));
    }

    @ParameterizedTest(name = "agreed on {1} for {0}, historical {2}: {3}")
    @CsvSource({
        "2026-04-01, 2026-03-02, false, 2026-04-01",
        "2026-04-01, 2026-04-01, false, 2026-04-02",
        "2026-04-01, 2026-04-09, false, 2026-04-10",
        "2019-03-01, 2026-03-02, true,  2019-03-01"
    })
    void takesEffectTheNextDayWhenAgreedLate(
            LocalDate reform, LocalDate today, boolean historical, LocalDate expected) {
        assertThat(TransferRules.takesEffect(reform, today, historical)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} historical {1} because {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, false, -,    true",
                "2026-03-01, false, -,    false",
                "2026-03-01, true,  -,    false",
                "2026-03-01, true,  补录, true",
                "2026-03-02, true,  补录, true",
                "2026-03-03, true,  补录, false",
                "2026-03-03, false, -,    true"
            })
    void isProposedAheadOrRecordedWithAReason(LocalDate on, boolean historical, String reason, boolean accepted) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        if (accepted) {
            TransferRules.proposed(on, today, historical, reason);
        } else {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> TransferRules.proposed(on, today, historical, reason))
                    .satisfies(refused -> assertThat(refused.rule()).contains(TransferRules.NOT_BACKDATED));
        }
    }

    private static TransferTerms transfer() {
        return new TransferTerms(
                TransferKind.TRANSFER,
                List.of(1L),
                List.of("a"),
                List.of(new TransferTerms.Target(null, null, "b")),
                null,
                null);
    }

    private static TransferItem item(TransferTerms terms) {
        TransferBatch batch = new TransferBatch(
                9, new TransferBatch.Reform("改革", "文件", DAY, false, null), "reviewer", java.time.Instant.EPOCH);
        return new TransferItem(1, batch, terms);
    }
}
