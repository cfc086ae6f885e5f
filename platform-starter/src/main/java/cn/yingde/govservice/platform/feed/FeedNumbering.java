package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.audit.AuditSealing;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.time.MachineTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed events their positions. Each replica tries again and again; the one that gets the head row without
 * waiting numbers a batch and seals the audit, so commit order cannot make a reader miss an event. A seal is an event
 * itself, numbered with the next batch.
 */
public final class FeedNumbering {

    static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditSealing sealing;
    private final SealEvents seals;
    private final MachineTime machine;

    public FeedNumbering(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            AuditSealing sealing,
            EventLog events,
            MachineTime machine) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealing = sealing;
        this.seals = new SealEvents(jdbc, events);
        this.machine = machine;
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
        int numbered = number(Unnumbered.next(jdbc, BATCH), head == null ? 0 : head);
        return numbered + seal();
    }

    private int number(List<Unnumbered> batch, long head) {
        long position = head;
        List<Object[]> rows = new ArrayList<>(batch.size());
        for (Unnumbered event : batch) {
            rows.add(new Object[] {++position, event.id()});
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("update event set position = ? where id = ?", rows);
            jdbc.update("update feed_head set position = ? where id = 1", position);
        }
        return rows.size();
    }

    private int seal() {
        int sealed = sealing.seal(machine.now());
        if (sealed > 0) {
            jdbc.update("update feed_head set audit_floor = ? where id = 1", sealing.floor(sealed, machine.now()));
            seals.publish();
        }
        return sealed;
    }
}
