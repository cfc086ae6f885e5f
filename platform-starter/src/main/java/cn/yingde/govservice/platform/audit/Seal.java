package cn.yingde.govservice.platform.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The seal of one block of audit rows. */
public record Seal(
        long number, long firstId, long lastId, int rows, String previousHmac, String hmac, Instant sealedAt) {

    static final String SELECT =
            "select number, first_id, last_id, row_count, previous_hmac, hmac, sealed_at from audit_seal";

    static final RowMapper<Seal> MAPPER = (row, number) -> new Seal(
            row.getLong(1),
            row.getLong(2),
            row.getLong(3),
            row.getInt(4),
            row.getString(5),
            row.getString(6),
            row.getTimestamp(7).toInstant());

    /** The next seals behind a number, in order. */
    public static List<Seal> after(JdbcTemplate jdbc, long number, int limit) {
        return jdbc.query(SELECT + " where number > ? order by number limit ?", MAPPER, number, limit);
    }
}
