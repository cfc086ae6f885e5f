package cn.yingde.govservice.platform.ids;

import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lease of one of 1,024 node numbers in table {@code node_lease}, so that two replicas never make the same
 * identifier. Taken at first use, renewed each third of its time; a lease lost while the database was away is
 * replaced by another number before the next identifier is made.
 */
public final class NodeLease {

    private static final Logger log = LoggerFactory.getLogger(NodeLease.class);
    private static final int NODES = 1024;
    static final Duration TERM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final MachineTime time;
    private final String holder = UUID.randomUUID().toString();
    private int node = -1;
    private Instant until = Instant.EPOCH;

    public NodeLease(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The node number while its lease holds, else -1; asks no database. */
    public synchronized int held() {
        return node >= 0 && time.now().isBefore(until) ? node : -1;
    }

    /** The leased node number, 0 to 1023; takes or renews the lease when that is due. */
    public synchronized int node() {
        Instant now = time.now();
        if (node >= 0 && now.isBefore(until.minus(TERM.dividedBy(3).multipliedBy(2)))) {
            return node;
        }
        if (node < 0 || !renew(now)) {
            take(now);
        }
        return node;
    }

    private boolean renew(Instant now) {
        Instant end = now.plus(TERM);
        int rows = jdbc.sql("update node_lease set claimed_until = ? where node = ? and claimed_by = ?")
                .params(Timestamp.from(end), node, holder)
                .update();
        if (rows == 1) {
            until = end;
        }
        return rows == 1;
    }

    private void take(Instant now) {
        for (int candidate = 0; candidate < NODES; candidate++) {
            if (claimExpired(candidate, now) || insert(candidate, now)) {
                node = candidate;
                until = now.plus(TERM);
                log.info("identifier node {} leased", node);
                return;
            }
        }
        throw new IllegalStateException("All identifier nodes are leased.");
    }

    private boolean claimExpired(int candidate, Instant now) {
        // Twice the term, so that a replica whose clock is behind has stopped using the number.
        return jdbc.sql("update node_lease set claimed_by = ?, claimed_until = ? where node = ? and claimed_until < ?")
                        .params(
                                holder,
                                Timestamp.from(now.plus(TERM)),
                                candidate,
                                Timestamp.from(now.minus(TERM.multipliedBy(2))))
                        .update()
                == 1;
    }

    private boolean insert(int candidate, Instant now) {
        try {
            Long held = jdbc.sql("select count(*) from node_lease where node = ?")
                    .param(candidate)
                    .query(Long.class)
                    .single();
            return held == 0
                    && jdbc.sql("insert into node_lease (node, claimed_by, claimed_until) values (?, ?, ?)")
                                    .params(candidate, holder, Timestamp.from(now.plus(TERM)))
                                    .update()
                            == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
