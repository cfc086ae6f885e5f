package cn.yingde.govservice.platform.rekeying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("sql")
class RewriteOldKeysTests {

    private static final String ALL = "select concat_ws(' ', name, phone, phone_hash) from rekeyed order by id";

    @TempDir
    private Path directory;

    private RekeyingBench bench;

    @BeforeEach
    void people() {
        bench = new RekeyingBench(directory);
    }

    @Test
    void writesSealedValuesAndHashesAnew() throws Exception {
        bench.insert(1, 3);
        bench.jdbc.update("update rekeyed set phone = null, phone_hash = null where id = 2");
        bench.rotate();
        bench.job().run();
        bench.jdbc.queryForList("select * from rekeyed").forEach(bench::isOfTheNewestKeys);
        assertThat(bench.found("13800000003")).isEqualTo(1);
        assertThat(bench.jdbc.queryForObject("select phone from rekeyed where id = 2", String.class))
                .isNull();
    }

    @Test
    void goesThroughEveryPage() throws Exception {
        bench.insert(-1, SealedRows.PAGE * 2 + 1);
        bench.rotate();
        bench.job().run();
        assertThat(bench.jdbc.queryForObject(
                        "select count(*) from rekeyed where name like ? and phone_hash like ?",
                        Integer.class,
                        bench.vault.newestKey() + ":%",
                        bench.hashes.newestKey() + ":%"))
                .isEqualTo(SealedRows.PAGE * 2 + 3);
    }

    @Test
    void changesNothingWhenItIsRepeated() throws Exception {
        bench.insert(1, 5);
        bench.rotate();
        bench.job().run();
        List<String> after = bench.jdbc.queryForList(ALL, String.class);
        bench.job().run();
        bench.job().run();
        assertThat(bench.jdbc.queryForList(ALL, String.class)).isEqualTo(after);
    }

    @Test
    void goesOnAfterItWasKilled() throws Exception {
        bench.insert(1, SealedRows.PAGE + 10);
        bench.rotate();
        bench.rows().rewriteBehind(0);
        assertThat(bench.jdbc.queryForObject("select count(*) from key_rewriting", Integer.class))
                .isZero();
        bench.job().run();
        assertThat(bench.jdbc.queryForObject(
                        "select count(*) from rekeyed where name not like ?",
                        Integer.class,
                        bench.vault.newestKey() + ":%"))
                .isZero();
    }

    @Test
    void leavesWhatACommandWroteMeanwhile() throws Exception {
        bench.insert(1, 1);
        bench.rotate();
        bench.amongTheWork = () -> bench.jdbc.update(
                "update rekeyed set phone = ?, phone_hash = ? where id = 1",
                bench.vault.seal("rekeyed", "phone", 1, "13900000000"),
                bench.hashes.of("phone", "PERSON13900000000"));
        bench.job().run();
        assertThat(bench.vault.open("rekeyed", "phone", 1, bench.one("phone"))).isEqualTo("13900000000");
        assertThat(bench.found("13900000000")).isEqualTo(1);
        bench.amongTheWork = () -> {};
        bench.job().run();
        assertThat(bench.vault.newest(bench.one("name"))).isTrue();
    }

    @Test
    void isDoneOnlyWhenASecondRunFoundNothing() throws Exception {
        bench.insert(1, 1);
        bench.rotate();
        bench.job().run();
        assertThat(bench.done()).isEqualTo(0);
        // another replica that has not seen the new key yet
        bench.jdbc.update("update rekeyed set name = ?", bench.previous.seal("rekeyed", "name", 1, "旧"));
        bench.job().run();
        assertThat(bench.done()).isEqualTo(1);
        assertThat(bench.vault.open("rekeyed", "name", 1, bench.one("name"))).isEqualTo("旧");
        assertThat(bench.vault.newest(bench.one("name"))).isTrue();
    }

    @Test
    void restsUntilKeysRotateAgain() throws Exception {
        bench.insert(1, 1);
        Counting counted = new Counting();
        RewriteOldKeys job = bench.job(counted);
        job.run();
        job.run();
        job.run();
        assertThat(counted.runs).isEqualTo(2);
        bench.rotate();
        bench.job(counted).run();
        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void stopsNoOtherRowForOneThatDoesNotOpen() throws Exception {
        bench.insert(1, 3);
        bench.jdbc.update(
                "update rekeyed set name = (select name from (select name from rekeyed where id = 1) m) where id = 2");
        String closed = bench.jdbc.queryForObject("select name from rekeyed where id = 2", String.class);
        bench.rotate();
        bench.job().run();
        assertThat(bench.vault.newest(bench.one("name"))).isTrue();
        assertThat(bench.jdbc.queryForObject("select name from rekeyed where id = 2", String.class))
                .isEqualTo(closed);
        assertThat(bench.vault.newest(String.valueOf(
                        bench.jdbc.queryForObject("select name from rekeyed where id = 3", String.class))))
                .isTrue();
    }

    @Test
    void findsEverybodyAfterTwoRotations() throws Exception {
        bench.insert(1, 2);
        for (int i = 0; i < 2; i++) {
            bench.rotate();
            bench.job().run();
            bench.job().run();
        }
        assertThat(bench.found("13800000001")).isEqualTo(1);
        assertThat(bench.found("13800000002")).isEqualTo(1);
    }

    /** Counts how often it is gone through. */
    private static final class Counting implements Rewritable {

        private int runs;

        @Override
        public String name() {
            return "counted";
        }

        @Override
        public OptionalLong rewriteBehind(long id) {
            runs++;
            return OptionalLong.empty();
        }
    }
}
