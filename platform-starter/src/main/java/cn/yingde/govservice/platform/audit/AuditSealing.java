package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Seals unsealed audit rows in blocks. Which rows a block holds is written down row by row, so that a row that becomes
 * visible late is sealed late and a changed, removed or added one is found.
 */
public final class AuditSealing {

    static final int MOST = 2_000;
    private static final Duration RECENT = Duration.ofMinutes(1);
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final AuditKey key;
    private volatile Instant nextWholeLook = Instant.EPOCH;

    public AuditSealing(JdbcTemplate jdbc, AuditKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Seals at most 2,000 rows; called with the feed's head row locked, so never twice at once. */
    public int seal(Instant now) {
        List<AuditRow> rows = look(now);
        if (!rows.isEmpty()) {
            seal(rows, now);
        }
        return rows.size();
    }

    private void seal(List<AuditRow> rows, Instant now) {
        Seal last = last();
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? "" : last.hmac();
        String hmac = key.sign(content(number, previous, rows));
        jdbc.update(
                "insert into audit_seal (number, first_id, last_id, row_count, previous_hmac, hmac, sealed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number,
                rows.get(0).id(),
                rows.get(rows.size() - 1).id(),
                rows.size(),
                previous,
                hmac,
                Timestamp.from(now));
        jdbc.batchUpdate(
                "insert into audit_sealed (audit_id, seal_number) values (?, ?)",
                rows.stream().map(row -> new Object[] {row.id(), number}).toList());
    }

    /**
     * Below which identifier nothing unsealed is left: an hour ago when the last block was not full, since no
     * transaction lasts that long, else unchanged.
     */
    public long floor(int sealed, Instant now) {
        Long floor = jdbc.queryForObject("select audit_floor from feed_head where id = 1", Long.class);
        long known = floor == null ? 0 : floor;
        return sealed == MOST ? known : Math.max(known, Ids.before(now.minus(LONGEST_TRANSACTION)));
    }

    static String content(long number, String previous, List<AuditRow> rows) {
        StringBuilder text = new StringBuilder().append(number).append('|').append(previous);
        rows.forEach(row -> text.append('\n').append(row.content()));
        return text.toString();
    }

    /** Rows of the last minute; once a minute also those whose transaction took longer. */
    private List<AuditRow> look(Instant now) {
        boolean whole = !now.isBefore(nextWholeLook);
        List<AuditRow> rows = unsealed(whole ? 0 : Ids.before(now.minus(RECENT)));
        if (whole && rows.size() < MOST) {
            nextWholeLook = now.plus(RECENT);
        }
        return rows;
    }

    private List<AuditRow> unsealed(long from) {
        return jdbc.query(
                AuditRow.SELECT
                        + " where a.id > (select coalesce(min(s.audit_floor), 0) from feed_head s) and a.id > ?"
                        + " and not exists (select 1 from audit_sealed d where d.audit_id = a.id)"
                        + " order by a.id limit " + MOST,
                AuditRow.MAPPER,
                from);
    }

    private @Nullable Seal last() {
        List<Seal> seals = jdbc.query(Seal.SELECT + " order by number desc limit 1", Seal.MAPPER);
        return seals.isEmpty() ? null : seals.get(0);
    }
}
