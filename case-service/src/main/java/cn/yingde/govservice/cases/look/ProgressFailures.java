package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Failed progress queries, counted in the database so that more replicas do not mean more guesses: five an hour for an
 * address and a number. An attempt counts from before it is judged, so that attempts side by side do not slip through.
 */
@Repository
class ProgressFailures {

    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final LookupHash hashes;
    private final MachineTime machine;
    private final Ids ids;

    ProgressFailures(JdbcTemplate jdbc, LookupHash hashes, MachineTime machine, Ids ids, Timers timers) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.machine = machine;
        this.ids = ids;
        timers.register("progress-failures", WINDOW, now -> clean());
    }

    long begin(String address, String caseNo) {
        long attempt = ids.next();
        String place = hashes.of("progress-query", address + " " + caseNo);
        Instant now = machine.now();
        jdbc.update(
                "insert into progress_failure (id, place, failed_at) values (?, ?, ?)",
                attempt,
                place,
                Timestamp.from(now));
        Integer failed = jdbc.queryForObject(
                "select count(*) from progress_failure where place = ? and failed_at > ?",
                Integer.class,
                place,
                Timestamp.from(now.minus(WINDOW)));
        if (failed != null && failed > MOST) {
            forget(attempt);
            throw ProblemException.of(
                            CaseProblem.CASE_PROGRESS_LIMIT,
                            Text.of("该办件查询失败次数过多，请一小时后再试。", "Too many failed queries; try again in an hour."))
                    .retryAfter(WINDOW);
        }
        return attempt;
    }

    void forget(long attempt) {
        jdbc.update("delete from progress_failure where id = ?", attempt);
    }

    /** Rows that no longer count. */
    private void clean() {
        jdbc.update(
                "delete from progress_failure where failed_at < ?",
                Timestamp.from(machine.now().minus(WINDOW.multipliedBy(2))));
    }
}
