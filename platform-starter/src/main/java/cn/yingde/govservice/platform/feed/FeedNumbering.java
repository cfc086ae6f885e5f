package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.audit.AuditSealing;
import cn.yingde.govservice.platform.time.MachineTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed events their positions. Each replica tries again and again; the one that gets the head row without
 * waiting numbers a batch and seals the audit, so commit order cannot make a reader miss an event.
 */
public final class FeedNumbering {

    static final int BATCH = 2_000;
    private static final String SELECT = "select id, subject_type, subject_no, subject_version from event";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditSealing sealing;
    private final MachineTime machine;

    public FeedNumbering(
            JdbcTemplate jdbc, TransactionTemplate transaction, AuditSealing sealing, MachineTime machine) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealing = sealing;
        this.machine = machine;
    }

    private record Unnumbered(long id, String type, String number, long version) {

        String subject() {
            return type + '|' + number;
        }
    }

    /** Numbers and seals one batch; 0 when nothing waits or another replica is at it. */
    public int run() {
        try {
            Integer done = transaction.execute(status -> numberBatch());
            return done == null ? 0 : done;
        } catch (PessimisticLockingFailureException anotherReplica) {
            return 0;
        }
    }

    /** How many events wait for a position, counted up to a bound. */
    public long waiting(int most) {
        Long count = jdbc.queryForObject(
                "select count(*) from (select 1 from event where position is null limit " + most + ") w", Long.class);
        return count == null ? 0 : count;
    }

    private int numberBatch() {
        Long head = jdbc.queryForObject("select position from feed_head where id = 1 for update nowait", Long.class);
        List<Unnumbered> batch = inOrder(batch());
        long position = head == null ? 0 : head;
        List<Object[]> rows = new ArrayList<>(batch.size());
        for (Unnumbered event : batch) {
            rows.add(new Object[] {++position, event.id()});
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("update event set position = ? where id = ?", rows);
        }
        int sealed = sealing.seal(machine.now());
        if (!rows.isEmpty() || sealed > 0) {
            jdbc.update(
                    "update feed_head set position = ?, audit_floor = ? where id = 1",
                    position,
                    sealing.floor(sealed, machine.now()));
        }
        return rows.size() + sealed;
    }

    private List<Unnumbered> batch() {
        return query(SELECT + " where position is null order by id limit " + BATCH);
    }

    /** The batch with the earlier versions of its subjects drawn in, each subject in order of version. */
    private List<Unnumbered> inOrder(List<Unnumbered> batch) {
        if (versionsAscend(batch)) {
            return batch;
        }
        List<Unnumbered> ordered = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (Unnumbered event : batch) {
            for (Unnumbered earlier : upTo(event)) {
                if (taken.add(earlier.id())) {
                    ordered.add(earlier);
                }
            }
        }
        return ordered;
    }

    private boolean versionsAscend(List<Unnumbered> batch) {
        Set<String> seen = new HashSet<>();
        for (Unnumbered event : batch) {
            seen.add(event.subject() + '|' + event.version());
        }
        for (Unnumbered event : batch) {
            if (event.version() > 1 && !seen.contains(event.subject() + '|' + (event.version() - 1)) && gap(event)) {
                return false;
            }
        }
        return ascending(batch);
    }

    private static boolean ascending(List<Unnumbered> batch) {
        Map<String, Long> last = new HashMap<>();
        for (Unnumbered event : batch) {
            Long before = last.put(event.subject(), event.version());
            if (before != null && before > event.version()) {
                return false;
            }
        }
        return true;
    }

    private boolean gap(Unnumbered event) {
        return !query(
                        SELECT + " where subject_type = ? and subject_no = ? and subject_version = ?"
                                + " and position is null",
                        event.type(),
                        event.number(),
                        event.version() - 1)
                .isEmpty();
    }

    private List<Unnumbered> upTo(Unnumbered event) {
        return query(
                SELECT + " where subject_type = ? and subject_no = ? and subject_version <= ? and position is null"
                        + " order by subject_version",
                event.type(),
                event.number(),
                event.version());
    }

    private List<Unnumbered> query(String sql, Object... parameters) {
        return jdbc.query(
                sql,
                (row, number) -> new Unnumbered(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                parameters);
    }
}
