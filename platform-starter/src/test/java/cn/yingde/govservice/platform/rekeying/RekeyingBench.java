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
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** A table of sealed people, its keys, and the job that follows their rotation. */
final class RekeyingBench {

    final JdbcTemplate jdbc = PlatformTables.jdbc();
    private final Path directory;
    Vault vault;
    Vault previous;
    LookupHash hashes;
    Runnable amongTheWork = () -> {};

    RekeyingBench(Path directory) {
        this.directory = directory;
        jdbc.execute("create table if not exists rekeyed (id bigint primary key, kind varchar(16) not null,"
                + " name varchar(300) not null, phone varchar(300), phone_hash varchar(64))");
        jdbc.update("delete from rekeyed");
        jdbc.update("delete from key_rewriting");
        readKeys();
        previous = vault;
    }

    RewriteOldKeys job() {
        return job(rows());
    }

    RewriteOldKeys job(Rewritable table) {
        return new RewriteOldKeys(List.of(table), jdbc, vault, hashes, new MachineTime(Clock.systemUTC()));
    }

    SealedRows rows() {
        SealedTable table = SealedTable.of("rekeyed", "id")
                .sealed("name", "phone")
                .plain("kind")
                .lookedUp("phone_hash", "phone", row -> {
                    amongTheWork.run();
                    return row.get("kind") + row.get("phone");
                });
        return new SealedRows(table, jdbc, vault, hashes);
    }

    void insert(int from, int to) {
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

    void isOfTheNewestKeys(Map<String, Object> row) {
        assertThat(vault.newest(String.valueOf(row.get("name")))).isTrue();
        assertThat(vault.open("rekeyed", "name", (Long) row.get("id"), String.valueOf(row.get("name"))))
                .isEqualTo("人" + row.get("id"));
        assertThat(row.get("phone_hash") == null || hashes.newest(String.valueOf(row.get("phone_hash"))))
                .isTrue();
    }

    int found(String phone) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from rekeyed where phone_hash = ?",
                Integer.class,
                hashes.of("phone", "PERSON" + phone));
        return rows == null ? 0 : rows;
    }

    String one(String column) {
        return String.valueOf(jdbc.queryForObject("select " + column + " from rekeyed where id = 1", String.class));
    }

    int done() {
        Integer rows = jdbc.queryForObject("select count(done_at) from key_rewriting", Integer.class);
        return rows == null ? 0 : rows;
    }

    void rotate() throws Exception {
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
