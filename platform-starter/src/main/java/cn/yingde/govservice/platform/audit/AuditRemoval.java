package cn.yingde.govservice.platform.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The record of one removal of rows whose time was over, signed so that nobody can make one up.
 *
 * @param upTo the last seal that was removed
 * @param lastHmac its HMAC, from which the next one goes on
 * @param rows how many rows were removed with it
 */
record AuditRemoval(long upTo, String lastHmac, long rows, Instant removedAt, String hmac) {

    static AuditRemoval signed(AuditKey key, long upTo, String lastHmac, long rows, Instant at) {
        return new AuditRemoval(upTo, lastHmac, rows, at, key.sign(content(upTo, lastHmac, rows, at)));
    }

    boolean signed(AuditKey key) {
        return key.sign(content(upTo, lastHmac, rows, removedAt)).equals(hmac);
    }

    static @Nullable AuditRemoval last(JdbcTemplate jdbc) {
        List<AuditRemoval> found = jdbc.query(
                "select up_to, last_hmac, row_count, removed_at, hmac from audit_removal order by up_to desc limit 1",
                (row, number) -> new AuditRemoval(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)));
        return found.isEmpty() ? null : found.get(0);
    }

    void insert(JdbcTemplate jdbc) {
        jdbc.update(
                "insert into audit_removal (up_to, last_hmac, row_count, removed_at, hmac) values (?, ?, ?, ?, ?)",
                upTo,
                lastHmac,
                rows,
                Timestamp.from(removedAt),
                hmac);
    }

    private static String content(long upTo, String lastHmac, long rows, Instant at) {
        return "removed|" + upTo + '|' + lastHmac + '|' + rows + '|' + at.toEpochMilli();
    }
}
