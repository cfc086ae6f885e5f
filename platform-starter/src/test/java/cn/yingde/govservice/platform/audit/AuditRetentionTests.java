package cn.yingde.govservice.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sql")
class AuditRetentionTests {

    private AuditBench bench;

    @BeforeEach
    void aBlockAMonth() {
        bench = new AuditBench();
        for (int month = 1; month <= 6; month++) {
            bench.at("2021-0" + month + "-10T02:00:00Z").block(month);
        }
    }

    @Test
    void removesWholeBlocksWhoseTimeIsOver() {
        assertThat(bench.at("2021-09-15T02:00:00Z").remove("P6M")).isEqualTo(1 + 2 + 3);
        assertThat(bench.count("audit_seal")).isEqualTo(3);
        assertThat(bench.count("audit_sealed")).isEqualTo(4 + 5 + 6);
        assertThat(bench.rowsOf(4)).hasSize(4);
    }

    @Test
    void leavesATrailThatIsVerifiedFromTheNextSealOn() {
        AuditVerification.KeptSeal lastRemoved = bench.kept(3);
        bench.at("2021-09-15T02:00:00Z").remove("P6M");
        AuditVerification.Result result = bench.verify(lastRemoved, bench.kept(5));
        assertThat(result.intact()).isTrue();
        assertThat(result.verifiedFrom()).isEqualTo(4);
        assertThat(result.rows()).isEqualTo(4 + 5 + 6);
        bench.jdbc.update(
                "update audit_event set outcome = 'X' where id = ?",
                bench.rowsOf(4).get(0));
        assertThat(bench.findings()).containsExactly("4 ROW_CHANGED");
    }

    @Test
    void removesNothingTwiceAndGoesOnLater() {
        bench.at("2021-09-15T02:00:00Z").remove("P6M");
        assertThat(bench.remove("P6M")).isZero();
        assertThat(bench.at("2021-10-15T02:00:00Z").remove("P6M")).isEqualTo(4);
        assertThat(bench.verify().intact()).isTrue();
        assertThat(bench.verify().verifiedFrom()).isEqualTo(5);
        assertThat(bench.count("audit_removal")).isEqualTo(2);
    }

    @Test
    void neverRemovesTheLastSealSoThatTheChainGoesOn() {
        bench.at("2040-01-01T00:00:00Z").remove("P6M");
        assertThat(bench.verify().verifiedFrom()).isEqualTo(6);
        bench.block(2);
        assertThat(bench.verify().intact()).isTrue();
        assertThat(bench.verify().seals()).isEqualTo(2);
    }

    @Test
    void removesPageByPage() {
        for (int i = 0; i < 45; i++) {
            bench.block(1);
        }
        assertThat(bench.at("2030-01-01T00:00:00Z").remove("P1Y")).isEqualTo(21 + 44);
        assertThat(bench.verify().intact()).isTrue();
        assertThat(bench.verify().verifiedFrom()).isEqualTo(51);
    }

    @Test
    void tellsInTheTrailThatRowsWereRemoved() {
        bench.at("2021-09-15T02:00:00Z").remove("P6M");
        assertThat(bench.jdbc.queryForList(
                        "select reason from audit_event where action = 'AUDIT_REMOVED'", String.class))
                .containsExactly("6 rows sealed before 2021-03-15T10:00+08:00");
    }

    @Test
    void findsThatSomebodyElseRemovedTheBeginning() {
        bench.at("2021-09-15T02:00:00Z").remove("P6M");
        bench.jdbc.update(
                "delete from audit_event where id in (select audit_id from audit_sealed where seal_number = 4)");
        bench.jdbc.update("delete from audit_sealed where seal_number = 4");
        String hmac = bench.kept(4).hmac();
        bench.jdbc.update("delete from audit_seal where number = 4");
        assertThat(bench.findings()).containsExactly("5 SEAL_REMOVED");
        bench.jdbc.update("update audit_removal set up_to = 4, last_hmac = ?", hmac);
        assertThat(bench.findings()).containsExactly("4 REMOVAL_FORGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P5M", "P26W", "P0D", "P5M29D", "P-1Y"})
    void refusesLessThanSixMonths(String kept) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionTime.checked(Period.parse(kept)))
                .withMessageContaining("six months");
    }

    @ParameterizedTest
    @CsvSource({
        "P6M,  2026-08-31T04:00:00Z, 2026-02-28T04:00:00Z",
        "P1Y,  2028-02-29T04:00:00Z, 2027-02-28T04:00:00Z",
        "P184D, 2026-07-04T04:00:00Z, 2026-01-01T04:00:00Z"
    })
    void countsBackByTheCalendar(String kept, Instant now, Instant before) {
        assertThat(RetentionTime.before(now, RetentionTime.checked(Period.parse(kept))))
                .isEqualTo(before);
    }
}
