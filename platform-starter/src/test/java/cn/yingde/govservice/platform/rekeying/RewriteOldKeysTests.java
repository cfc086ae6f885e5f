package cn.yingde.govservice.platform.rekeying;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.privacy.KeyRotation;
import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.PersonalDataKeys;
import cn.yingde.govservice.platform.privacy.PrivacySettings;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.time.MachineTime;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("sql")
class RewriteOldKeysTests {

    private static final String ALL = "select concat_ws(' ', name, phone, phone_hash) from rekeyed order by id";

    private final JdbcTemplate jdbc = PlatformTables.jdbc();

    @TempDir
    private Path directory;

    private Vault vault;
    private LookupHash hashes;
    private Runnable amongTheWork = () -> {};

    @BeforeEach
    void people() {
        jdbc.execute("create table if not exists rekeyed (id bigint primary key, kind varchar(16) not null,"
                + " name varchar(300) not null, phone varchar(300), phone_hash varchar(64))");
        jdbc.update("delete from rekeyed");
        jdbc.update("delete from key_rewriting");
        readKeys();
    }

    @Test
    void writesSealedValuesAndHashesAnew() throws Exception {
        insert(1, 3);
        jdbc.update("update rekeyed set phone = null, phone_hash = null where id = 2");
        rotate();
        job().run();
        jdbc.queryForList("select * from rekeyed").forEach(this::isOfTheNewestKeys);
        assertThat(found("13800000003")).isEqualTo(1);
        assertThat(jdbc.queryForObject("select phone from rekeyed where id = 2", String.class))
                .isNull();
    }

    @Test
    void goesThroughEveryPage() throws Exception {
        insert(-1, SealedRows.PAGE * 2 + 1);
        rotate();
        job().run();
        assertThat(jdbc.queryForObject(
                        "select count(*) from rekeyed where name like ? and phone_hash like ?",
                        Integer.class,
                        vault.newestKey() + ":%",
                        hashes.newestKey() + ":%"))
                .isEqualTo(SealedRows.PAGE * 2 + 3);
    }

    @Test
    void changesNothingWhenItIsRepeated() throws Exception {
        insert(1, 5);
        rotate();
        job().run();
        List<String> after = jdbc.queryForList(ALL, String.class);
        job().run();
        job().run();
        assertThat(jdbc.queryForList(ALL, String.class)).isEqualTo(after);
    }

    @Test
    void goesOnAfterItWasKilled() throws Exception {
        insert(1, SealedRows.PAGE + 10);
        rotate();
        rows().rewriteBehind(0);
        assertThat(jdbc.queryForObject("select count(*) from key_rewriting", Integer.class))
                .isZero();
        job().run();
        assertThat(jdbc.queryForObject(
                        "select count(*) from rekeyed where name not like ?", Integer.class, vault.newestKey() + ":%"))
                .isZero();
    }

    @Test
    void leavesWhatACommandWroteMeanwhile() throws Exception {
        insert(1, 1);
        rotate();
        amongTheWork = () -> jdbc.update(
                "update rekeyed set phone = ?, phone_hash = ? where id = 1",
                vault.seal("rekeyed", "phone", 1, "13900000000"),
                hashes.of("phone", "PERSON13900000000"));
        job().run();
        assertThat(vault.open("rekeyed", "phone", 1, one("phone"))).isEqualTo("13900000000");
        assertThat(found("13900000000")).isEqualTo(1);
        amongTheWork = () -> {};
        job().run();
        assertThat(vault.newest(one("name"))).isTrue();
    }

    @Test
    void isDoneOnlyWhenASecondRunFoundNothing() throws Exception {
        insert(1, 1);
        rotate();
        job().run();
        assertThat(done()).isEqualTo(0);
        // another replica that has not seen the new key yet
        jdbc.update("update rekeyed set name = ?", oldVault().seal("rekeyed", "name", 1, "旧"));
        job().run();
        assertThat(done()).isEqualTo(1);
        assertThat(vault.open("rekeyed", "name", 1, one("name"))).isEqualTo("旧");
        assertThat(vault.newest(one("name"))).isTrue();
    }

    @Test
    void restsUntilKeysRotateAgain() throws Exception {
        insert(1, 1);
        Counting counted = new Counting();
        RewriteOldKeys job = job(counted);
        job.run();
        job.run();
        job.run();
        assertThat(counted.runs).isEqualTo(2);
        rotate();
        job(counted).run();
        assertThat(counted.runs).isEqualTo(3);
    }

    @Test
    void stopsNoOtherRowForOneThatDoesNotOpen() throws Exception {
        insert(1, 3);
        jdbc.update(
                "update rekeyed set name = (select name from (select name from rekeyed where id = 1) m) where id = 2");
        String closed = jdbc.queryForObject("select name from rekeyed where id = 2", String.class);
        rotate();
        job().run();
        assertThat(vault.newest(one("name"))).isTrue();
        assertThat(jdbc.queryForObject("select name from rekeyed where id = 2", String.class))
                .isEqualTo(closed);
        assertThat(vault.newest(
                        String.valueOf(jdbc.queryForObject("select name from rekeyed where id = 3", String.class))))
                .isTrue();
    }

    @Test
    void findsEverybodyAfterTwoRotations() throws Exception {
        insert(1, 2);
        for (int i = 0; i < 2; i++) {
            rotate();
            job().run();
            job().run();
        }
        assertThat(found("13800000001")).isEqualTo(1);
        assertThat(found("13800000002")).isEqualTo(1);
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

    private RewriteOldKeys job() {
        return job(rows());
    }

    private RewriteOldKeys job(Rewritable table) {
        return new RewriteOldKeys(List.of(table), jdbc, vault, hashes, new MachineTime(Clock.systemUTC()));
    }

    private SealedRows rows() {
        SealedTable table = SealedTable.of("rekeyed", "id")
                .sealed("name", "phone")
                .plain("kind")
                .lookedUp("phone_hash", "phone", row -> {
                    amongTheWork.run();
                    return row.get("kind") + row.get("phone");
                });
        return new SealedRows(table, jdbc, vault, hashes);
    }

    private void insert(int from, int to) {
        jdbc.batchUpdate(
                "insert into rekeyed (id, kind, name, phone, phone_hash) values (?, 'PERSON', ?, ?, ?)",
                IntStream.rangeClosed(from, to).mapToObj(this::row).toList());
    }

    private Object[] row(int id) {
        String phone = "138%08d".formatted(Math.abs(id));
        return new Object[] {
            id,
            vault.seal("rekeyed", "name", id, "人" + id),
            vault.seal("rekeyed", "phone", id, phone),
            hashes.of("phone", "PERSON" + phone)
        };
    }

    private void isOfTheNewestKeys(Map<String, Object> row) {
        assertThat(vault.newest(String.valueOf(row.get("name")))).isTrue();
        assertThat(vault.open("rekeyed", "name", (Long) row.get("id"), String.valueOf(row.get("name"))))
                .isEqualTo("人" + row.get("id"));
        assertThat(row.get("phone_hash") == null || hashes.newest(String.valueOf(row.get("phone_hash"))))
                .isTrue();
    }

    private int found(String phone) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from rekeyed where phone_hash = ?",
                Integer.class,
                hashes.of("phone", "PERSON" + phone));
        return rows == null ? 0 : rows;
    }

    private String one(String column) {
        return String.valueOf(jdbc.queryForObject("select " + column + " from rekeyed where id = 1", String.class));
    }

    private int done() {
        Integer rows = jdbc.queryForObject("select count(done_at) from key_rewriting", Integer.class);
        return rows == null ? 0 : rows;
    }

    private Vault previous;

    private Vault oldVault() {
        return previous;
    }

    private void rotate() throws Exception {
        previous = vault;
        for (String name : List.of("vault.keyset.json", "lookup.keyset.json")) {
            Path file = directory.resolve(name);
            KeyRotation.add(file, hashes.newestKey());
            KeyRotation.promote(file);
        }
        readKeys();
    }

    private void readKeys() {
        PersonalDataKeys keys = new PersonalDataKeys(new PrivacySettings(directory.toString(), true));
        vault = keys.vault();
        hashes = keys.lookupHash();
        vault.newestKey();
        hashes.newestKey();
    }
}
