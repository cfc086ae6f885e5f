package cn.yingde.govservice.platform.audit;

import org.springframework.jdbc.core.RowMapper;

/** The seal of one block of audit rows. */
public record Seal(long number, long firstId, long lastId, int rows, String previousHmac, String hmac) {

    static final RowMapper<Seal> MAPPER = (row, number) ->
            new Seal(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5), row.getString(6));
}
