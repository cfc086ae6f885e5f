package cn.yingde.govservice.hotline.progress;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts that guard a secret in the database, so that more replicas do not mean more attempts. */
@Component
public class GuardedAttempts {

    private final JdbcClient jdbc;
    private final LookupHash hashes;
    private final Clock clock;

    GuardedAttempts(JdbcClient jdbc, LookupHash hashes, Clock clock) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** What is counted, and how much of it within which time. */
    public enum Kind {
        QUERY_OF_TICKET(10, Duration.ofMinutes(10)),
        QUERY_FROM_ADDRESS(60, Duration.ofMinutes(10)),
        REVEAL(60, Duration.ofHours(1));

        private final int most;
        private final Duration window;

        Kind(int most, Duration window) {
            this.most = most;
            this.window = window;
        }
    }

    /** Counts one more and refuses when there were too many; counted for itself, whatever becomes of the attempt. */
    // One transaction for both statements, so that each attempt reads its own number; kept when it is refused.
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = ProblemException.class)
    public void count(Kind kind, String subject) {
        Instant now = clock.instant();
        long start = now.toEpochMilli() / kind.window.toMillis() * kind.window.toMillis();
        String hash = hashes.of("attempt", subject);
        jdbc.sql("""
                        insert into guarded_attempt (kind, subject, window_start, attempts) values (?, ?, ?, 1)
                        on duplicate key update attempts = attempts + 1""").params(kind.name(), hash, new Timestamp(start)).update();
        int attempts = jdbc.sql(
                        "select attempts from guarded_attempt where kind = ? and subject = ? and window_start = ?")
                .params(kind.name(), hash, new Timestamp(start))
                .query(Integer.class)
                .single();
        if (attempts > kind.most) {
            throw ProblemException.of(
                            HotlineProblem.PROGRESS_LIMIT, Text.of("次数过多，请稍后再试", "Too many attempts; try again later"))
                    .retryAfter(
                            Duration.between(now, Instant.ofEpochMilli(start).plus(kind.window)));
        }
    }

    /** Forgets windows that are over. */
    public void forgetBefore(Instant moment) {
        jdbc.sql("delete from guarded_attempt where window_start < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
