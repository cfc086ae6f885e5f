package cn.yingde.govservice.platform.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far this service has followed its peers. */
public final class FeedStatus {

    private final JdbcTemplate jdbc;

    public FeedStatus(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far one peer was followed.
     *
     * @param position read so far
     * @param head of the peer at the last read
     * @param readAt when the peer last answered, by the machine's time; absent before its first answer
     */
    public record Source(
            String source,
            long position,
            long head,
            @Nullable Instant readAt) {

        /** Events known to exist and not yet read. */
        public long lag() {
            return Math.max(0, head - position);
        }
    }

    /** Every peer that is followed. */
    public List<Source> sources() {
        return jdbc.query(
                "select source, position, head, read_at from feed_watermark order by source",
                (row, number) -> new Source(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()));
    }
}
