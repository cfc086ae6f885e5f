package cn.yingde.govservice.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.audit.AuditVerification.KeptSeal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three sealed blocks, and everything that somebody who can write in the database might do to them. */
@Tag("sql")
class AuditVerificationTests {

    private AuditBench bench;

    @BeforeEach
    void threeBlocks() {
        bench = new AuditBench().block(3).block(4).block(2);
    }

    @Test
    void findsNothingInATrailThatNobodyTouched() {
        AuditVerification.Result result = bench.verify(bench.kept(1), bench.kept(2), bench.kept(3));
        assertThat(result.intact()).isTrue();
        assertThat(result.seals()).isEqualTo(3);
        assertThat(result.rows()).isEqualTo(9);
        assertThat(result.verifiedFrom()).isEqualTo(1);
        assertThat(result.unsealed()).isZero();
    }

    @Test
    void tellsHowManyRowsAtTheEndAreNotSealedYet() {
        AuditVerification.Result result = bench.rows(5).verify();
        assertThat(result.intact()).isTrue();
        assertThat(result.unsealed()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "occurred_at = occurred_at + interval 1 second",
                "actor_id = 'another'",
                "actor_role = 'ADMIN'",
                "department_id = 'housing'",
                "client_ip = '10.0.0.1'",
                "action = 'REVEALED'",
                "object_type = 'ticket'",
                "object_id = 'YDB9'",
                "pii_viewed = true",
                "outcome = 'REFUSED_403'",
                "reason = 'none'",
                "before_hmac = null",
                "after_hmac = before_hmac"
            })
    void findsAChangeOfAnyColumn(String change) {
        bench.jdbc.update("update audit_event set " + change + " where id = " + row(2, 1));
        assertThat(bench.findings()).containsExactly("2 ROW_CHANGED");
        assertThat(bench.verify().faults()).containsExactly(2L);
    }

    @Test
    void findsARemovedRowWithOrWithoutItsLink() {
        long first = row(2, 0);
        bench.jdbc.update("delete from audit_event where id = ?", first);
        assertThat(bench.findings()).containsExactly("2 ROW_REMOVED");
        bench.jdbc.update("delete from audit_sealed where audit_id = ?", first);
        assertThat(bench.findings()).containsExactly("2 ROW_REMOVED");
    }

    @Test
    void findsARowThatWasPutIntoABlock() {
        copy(row(2, 0), 77);
        link(77, 2);
        assertThat(bench.findings()).containsExactly("2 ROW_INSERTED");
    }

    @Test
    void findsARowThatWasPutWhereEverythingIsSealed() {
        copy(row(2, 0), 77);
        assertThat(bench.findings()).containsExactly("0 ROW_INSERTED");
        assertThat(bench.verify().unsealed()).isZero();
    }

    @Test
    void findsARowThatHidesUnderASealThatIsNotThere() {
        copy(row(2, 0), 77);
        link(77, 900);
        assertThat(bench.findings()).containsExactly("0 ROW_INSERTED");
    }

    @Test
    void findsARowThatTookAnothersPlace() {
        long gone = row(2, 3);
        copy(row(2, 0), gone + 1);
        link(gone + 1, 2);
        bench.jdbc.update("delete from audit_sealed where audit_id = ?", gone);
        bench.jdbc.update("delete from audit_event where id = ?", gone);
        assertThat(bench.findings()).containsExactly("2 ROW_CHANGED");
    }

    @Test
    void findsARowThatWasMovedToAnotherBlock() {
        bench.jdbc.update("update audit_sealed set seal_number = 3 where audit_id = ?", row(2, 3));
        assertThat(bench.findings()).containsExactly("2 ROW_REMOVED", "3 ROW_INSERTED");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findsABlockThatWasTakenOut(long block) {
        remove(block);
        assertThat(bench.findings()).containsExactly((block + 1) + " SEAL_REMOVED");
    }

    @Test
    void findsASealThatWasChanged() {
        bench.jdbc.update("update audit_seal set hmac = repeat('0', 64) where number = 2");
        assertThat(bench.findings()).containsExactly("2 ROW_CHANGED", "3 CHAIN_BROKEN");
        bench.jdbc.update("update audit_seal set row_count = 9 where number = 1");
        assertThat(bench.findings()).startsWith("1 ROW_REMOVED");
    }

    @Test
    void findsThatTheEndWasCutOff() {
        remove(3);
        assertThat(bench.findings()).containsExactly("3 CUT_OFF");
    }

    @Test
    void findsByAKeptSealThatTheEndWasCutOffWithAllTracesOfIt() {
        KeptSeal kept = bench.kept(3);
        remove(3);
        bench.jdbc.update("update feed_head set published_seal = 2");
        assertThat(bench.findings()).isEmpty();
        assertThat(bench.findings(kept)).containsExactly("3 CUT_OFF");
    }

    @Test
    void findsByAKeptSealWhatSomebodyWithTheKeySealedAnew() {
        List<KeptSeal> kept = List.of(bench.kept(1), bench.kept(2));
        bench.jdbc.update("update audit_event set outcome = 'DONE_OTHERWISE' where id = ?", row(2, 2));
        bench.jdbc.update("update feed_head set audit_floor = 0");
        bench.sealAnewFrom(2);
        bench.rows(1).block(1);
        assertThat(bench.findings()).isEmpty();
        assertThat(bench.findings(kept.get(0))).isEmpty();
        assertThat(bench.findings(kept.get(1))).containsExactly("2 REWRITTEN");
    }

    @Test
    void findsAKeptSealThatNeverWas() {
        assertThat(bench.findings(new KeptSeal(1, "0".repeat(64)))).containsExactly("1 REWRITTEN");
        assertThat(bench.findings(new KeptSeal(12, "0".repeat(64)))).containsExactly("12 CUT_OFF");
    }

    @RepeatedTest(25)
    void findsAnythingThatIsDoneToAnyRow(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition() * 7_919L);
        long block = 1 + random.nextInt(3);
        List<Long> rows = bench.rowsOf(block);
        long row = rows.get(random.nextInt(rows.size()));
        String done =
                switch (random.nextInt(6)) {
                    case 0 -> "update audit_event set id = id - 1000000000 where id = " + row;
                    case 1 -> "update audit_event set reason = 'x' where id = " + row;
                    case 2 -> "delete from audit_event where id = " + row;
                    case 3 -> "delete from audit_sealed where audit_id = " + row;
                    case 4 -> "delete from audit_seal where number = " + block;
                    default -> "update audit_sealed set seal_number = seal_number % 3 + 1 where audit_id = " + row;
                };
        bench.jdbc.update(done);
        assertThat(bench.verify().intact()).as(done).isFalse();
    }

    private long row(long block, int index) {
        return bench.rowsOf(block).get(index);
    }

    private void copy(long row, long as) {
        bench.jdbc.update("""
                insert into audit_event (id, occurred_at, actor_id, actor_role, action, object_type, object_id,
                    pii_viewed, outcome)
                select ?, occurred_at, actor_id, actor_role, action, object_type, object_id, pii_viewed, outcome
                from audit_event where id = ?""", as, row);
    }

    private void link(long row, long seal) {
        bench.jdbc.update("insert into audit_sealed (audit_id, seal_number) values (?, ?)", row, seal);
    }

    private void remove(long block) {
        bench.jdbc.update(
                "delete from audit_event where id in (select audit_id from audit_sealed where seal_number = ?)", block);
        bench.jdbc.update("delete from audit_sealed where seal_number = ?", block);
        bench.jdbc.update("delete from audit_seal where number = ?", block);
    }
}
