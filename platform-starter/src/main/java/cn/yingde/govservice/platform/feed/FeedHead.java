package cn.yingde.govservice.platform.feed;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one row of table {@code feed_head}: the feed's epoch and the last position given. */
record FeedHead(String epoch, long position) {

    static FeedHead read(JdbcTemplate jdbc) {
        return jdbc.queryForObject(
                "select epoch, position from feed_head where id = 1",
                (row, number) -> new FeedHead(row.getString(1), row.getLong(2)));
    }

    /** Makes the row in a new database; a second maker changes nothing. */
    static void make(JdbcTemplate jdbc) {
        jdbc.update(
                "insert into feed_head (id, epoch, position, audit_floor) values (1, ?, 0, 0)"
                        + " on duplicate key update id = id",
                UUID.randomUUID().toString());
    }
}
