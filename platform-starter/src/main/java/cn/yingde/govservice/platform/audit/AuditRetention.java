package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes audit rows whose time is over: whole sealed blocks from the oldest on, never the last, as the database's
 * owner, since the application's user cannot. What is left stays verifiable from the next seal on.
 */
public final class AuditRetention {

    private static final Logger log = LoggerFactory.getLogger(AuditRetention.class);
    private static final int PAGE = 20;

    private final JdbcTemplate owner;
    private final TransactionTemplate transaction;
    private final AuditKey key;
    private final AuditTrail trail;
    private final Period kept;

    /**
     * Made for one database.
     *
     * @param owner works as the database's owner
     * @param kept how long rows are kept from their sealing on
     */
    public AuditRetention(
            JdbcTemplate owner, TransactionTemplate transaction, AuditKey key, AuditTrail trail, Period kept) {
        this.owner = owner;
        this.transaction = transaction;
        this.key = key;
        this.trail = trail;
        this.kept = RetentionTime.checked(kept);
    }

    /** Removes what is over, page by page, each in its own transaction; tells how many rows. */
    public long run(Instant now) {
        Instant before = RetentionTime.before(now, kept);
        long removed = 0;
        long page = removePage(before, now);
        while (page > 0) {
            removed += page;
            page = removePage(before, now);
        }
        if (removed > 0) {
            trail.record(told(removed, before, now));
        }
        return removed;
    }

    private static AuditEntry told(long removed, Instant before, Instant now) {
        String what = removed + " rows sealed before " + BureauTime.offset(before);
        log.info("removed from the audit: {}", what);
        Actor actor = Actor.system("audit-retention");
        return new AuditEntry(now, actor, "AUDIT_REMOVED", "audit", "all", false, AuditEntry.DONE, what, null, null);
    }

    private long removePage(Instant before, Instant now) {
        Long removed = transaction.execute(status -> {
            List<Seal> over = over(before);
            return over.isEmpty() ? 0L : remove(over, now);
        });
        return removed == null ? 0 : removed;
    }

    /** The oldest seals, while their time is over; locked, so that two replicas do not remove the same. */
    private List<Seal> over(Instant before) {
        return owner
                .query(
                        Seal.SELECT
                                + " where number < (select number from (select max(number) number from audit_seal) m)"
                                + " order by number limit " + PAGE + " for update",
                        Seal.MAPPER)
                .stream()
                .takeWhile(seal -> seal.sealedAt().isBefore(before))
                .toList();
    }

    private long remove(List<Seal> over, Instant now) {
        Seal last = over.get(over.size() - 1);
        long rows = owner.update(
                "delete a from audit_event a join audit_sealed d on d.audit_id = a.id where d.seal_number <= ?",
                last.number());
        owner.update("delete from audit_sealed where seal_number <= ?", last.number());
        owner.update("delete from audit_seal where number <= ?", last.number());
        AuditRemoval.signed(key, last.number(), last.hmac(), rows, now).insert(owner);
        return rows;
    }
}
