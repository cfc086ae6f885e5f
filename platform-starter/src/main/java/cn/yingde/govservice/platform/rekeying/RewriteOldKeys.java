package cn.yingde.govservice.platform.rekeying;

import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes anew what older keys made, after keys have rotated. Each table is gone through twice: in the first run other
 * replicas may not have seen the new key yet; after the second one, at the timer's next turn, nothing old is left.
 */
public final class RewriteOldKeys {

    private static final Logger log = LoggerFactory.getLogger(RewriteOldKeys.class);

    private final List<Rewritable> tables;
    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final LookupHash hashes;
    private final MachineTime machine;

    public RewriteOldKeys(
            List<Rewritable> tables, JdbcTemplate jdbc, Vault vault, LookupHash hashes, MachineTime machine) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
        this.machine = machine;
    }

    /** The keys that write, and whether a table has been looked through again with them. */
    private record Progress(String vaultKey, String lookupKey, boolean done) {}

    /** Goes through every table that may hold values of older keys. */
    public void run() {
        Progress now = new Progress(vault.newestKey(), hashes.newestKey(), true);
        tables.stream().filter(table -> !progress(table).equals(now)).forEach(table -> rewrite(table, now));
    }

    private void rewrite(Rewritable table, Progress now) {
        Progress known = progress(table);
        boolean again =
                known.vaultKey().equals(now.vaultKey()) && known.lookupKey().equals(now.lookupKey());
        OptionalLong last = table.rewriteBehind(Long.MIN_VALUE);
        while (last.isPresent()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            last = table.rewriteBehind(last.getAsLong());
        }
        save(table, now, again);
    }

    private void save(Rewritable table, Progress now, boolean done) {
        jdbc.update(
                "insert into key_rewriting (name, vault_key, lookup_key, done_at) values (?, ?, ?, ?)"
                        + " on duplicate key update vault_key = values(vault_key), lookup_key = values(lookup_key),"
                        + " done_at = values(done_at)",
                table.name(),
                now.vaultKey(),
                now.lookupKey(),
                done ? Timestamp.from(machine.now()) : null);
        if (done) {
            log.info(
                    "{} holds values of vault key {} and look-up key {} only",
                    table.name(),
                    now.vaultKey(),
                    now.lookupKey());
        }
    }

    private Progress progress(Rewritable table) {
        return jdbc
                .query(
                        "select vault_key, lookup_key, done_at is not null from key_rewriting where name = ?",
                        (row, number) -> new Progress(row.getString(1), row.getString(2), row.getBoolean(3)),
                        table.name())
                .stream()
                .findFirst()
                .orElse(new Progress("", "", false));
    }
}
