package cn.yingde.govservice.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seals as events of the feed. */
@Tag("sql")
class SealEventTests {

    private AuditBench bench;

    @BeforeEach
    void anEmptyTrail() {
        bench = new AuditBench();
    }

    @Test
    void publishesEachSealOnceAndInOrder() {
        bench.block(2).block(1).block(3);
        bench.numbering().run();
        bench.numbering().run();
        assertThat(published()).containsExactly("1", "2", "3");
        assertThat(bench.jdbc.queryForList("select position from event order by position", Long.class))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsTheWholeSealAndNothingOfItsRows() {
        bench.block(2).block(1);
        JsonNode data = JsonMapper.shared()
                .readTree(bench.jdbc.queryForObject("select data from event where subject_no = '2'", String.class));
        assertThat(data.propertyNames())
                .containsExactlyInAnyOrder("number", "firstId", "lastId", "rows", "previousHmac", "hmac", "sealedAt");
        assertThat(data.path("hmac").asString()).isEqualTo(bench.kept(2).hmac());
        assertThat(data.path("previousHmac").asString()).isEqualTo(bench.kept(1).hmac());
        assertThat(data.path("firstId").asString())
                .isEqualTo(bench.rowsOf(2).get(0).toString());
        assertThat(data.path("sealedAt").asString()).isEqualTo("2021-03-02T09:00:00+08:00");
    }

    @Test
    void sealsNoRowForPublishing() {
        bench.block(1);
        int rows = bench.count("audit_event");
        bench.numbering().run();
        assertThat(bench.numbering().run()).isZero();
        assertThat(bench.count("audit_event")).isEqualTo(rows);
        assertThat(bench.count("audit_seal")).isEqualTo(1);
    }

    @Test
    void publishesSealsFromBeforeSealsWerePublished() {
        bench.block(1).block(1);
        bench.jdbc.update("delete from event");
        bench.jdbc.update("update feed_head set published_seal = 0");
        bench.block(1);
        assertThat(published()).containsExactly("1", "2", "3");
    }

    @Test
    void leavesNothingOfANumberingThatWasKilled() {
        bench.rows(2);
        PlatformTables.transactions().executeWithoutResult(status -> {
            bench.numbering().run();
            status.setRollbackOnly();
        });
        assertThat(bench.count("audit_seal")).isZero();
        assertThat(published()).isEmpty();
        bench.numbering().run();
        assertThat(published()).containsExactly("1");
        assertThat(bench.verify().intact()).isTrue();
    }

    @Test
    void sealsARowThatBecameVisibleAfterTheNextOne() {
        bench.block(2);
        // its transaction began before the block and ends only now
        bench.jdbc.update("update audit_event set id = id - 41943040000 where id = ?", hidden());
        bench.jdbc.update("update feed_head set audit_floor = 0");
        bench.numbering().run();
        assertThat(bench.count("audit_seal")).isEqualTo(2);
        assertThat(bench.verify().intact()).isTrue();
        assertThat(bench.verify().unsealed()).isZero();
    }

    private long hidden() {
        bench.rows(1);
        Long id = bench.jdbc.queryForObject("select max(id) from audit_event", Long.class);
        return id == null ? 0 : id;
    }

    private List<String> published() {
        return bench.jdbc.queryForList(
                "select subject_no from event where subject_type = 'audit-seal' order by id", String.class);
    }
}
