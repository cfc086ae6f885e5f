package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads on in one peer's feed; what is learnt and the watermark are one transaction. */
public final class Follower {

    private static final int LIMIT = 1_000;

    private final FeedSource source;
    private final FeedHandler handler;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final MachineTime machine;

    Follower(
            FeedSource source,
            FeedHandler handler,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            MachineTime machine) {
        this.source = source;
        this.handler = handler;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.machine = machine;
    }

    record Watermark(@Nullable String epoch, long position) {}

    String name() {
        return source.name();
    }

    /** Reads one page; true when there may be more. */
    public boolean readOn() {
        Watermark known = watermark();
        FeedPage page;
        try {
            page = source.read(known.epoch(), Long.toString(known.position()), LIMIT);
        } catch (FeedBeganAnew anew) {
            transaction.executeWithoutResult(status -> startAnew());
            return true;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> take(known, page)));
    }

    private boolean take(Watermark known, FeedPage page) {
        List<FeedItem> items = page.items();
        if (!claim(known, page)) {
            // Another replica was faster; its page is done, ours is dropped.
            return true;
        }
        if (!items.isEmpty()) {
            handler.apply(items);
        }
        return items.size() == LIMIT;
    }

    /** Moves the watermark under the condition that nobody else did. */
    private boolean claim(Watermark known, FeedPage page) {
        List<FeedItem> items = page.items();
        long last = items.isEmpty()
                ? known.position()
                : Long.parseLong(items.get(items.size() - 1).position());
        Timestamp now = Timestamp.from(machine.now());
        return jdbc.update(
                        "update feed_watermark set epoch = ?, position = ?, head = ?, read_at = ?"
                                + " where source = ? and position = ? and coalesce(epoch, '') = ?",
                        page.epoch(),
                        last,
                        Long.parseLong(page.head()),
                        now,
                        source.name(),
                        known.position(),
                        known.epoch() == null ? "" : known.epoch())
                == 1;
    }

    private void startAnew() {
        handler.reset();
        jdbc.update(
                "update feed_watermark set epoch = null, position = 0, head = 0, read_at = null where source = ?",
                source.name());
    }

    private Watermark watermark() {
        List<Watermark> found = jdbc.query(
                "select epoch, position from feed_watermark where source = ?",
                (row, number) -> new Watermark(row.getString(1), row.getLong(2)),
                source.name());
        if (!found.isEmpty()) {
            return found.get(0);
        }
        jdbc.update(
                "insert into feed_watermark (source, position, head) values (?, 0, 0)"
                        + " on duplicate key update source = source",
                source.name());
        return new Watermark(null, 0);
    }
}
