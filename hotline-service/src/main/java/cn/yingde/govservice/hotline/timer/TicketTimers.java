package cn.yingde.govservice.hotline.timer;

import cn.yingde.govservice.hotline.progress.GuardedAttempts;
import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.schedule.Timers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the tickets for which a moment has come. Each is judged again in its own transaction by the ticket itself, so
 * a second run, or a second replica, does nothing more.
 */
@Component
class TicketTimers {

    private static final String OPEN =
            "state in ('PENDING_DISPATCH', 'DISPATCHED', 'RETURN_REQUESTED', 'COORDINATING', 'IN_PROGRESS', 'REPLY_SUBMITTED')";
    /** As the ticket judges: what was taken over rests until the moment that its import named, if any. */
    private static final String RUNNING = "(timers_off = false or timers_resume_at <= :now)";

    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final PagedScan scan;
    private final TimePasses timePasses;
    private final GuardedAttempts attempts;

    TicketTimers(
            JdbcClient jdbc,
            PagedScan scan,
            TimePasses timePasses,
            GuardedAttempts attempts,
            Timers timers,
            @Value("${hotline.timers-every:30s}") Duration every) {
        this.jdbc = jdbc;
        this.scan = scan;
        this.timePasses = timePasses;
        this.attempts = attempts;
        timers.register("ticket-warnings", every, this::warn);
        timers.register("ticket-overdue", every, this::markOverdue);
        timers.register("ticket-clocks", every, now -> recountClocks());
        timers.register(
                "guarded-attempts", Duration.ofHours(1), now -> this.attempts.forgetBefore(now.minus(ATTEMPTS_KEPT)));
    }

    /** 提前一天预警: opening time of the working day before the due date. */
    int warn(Instant now) {
        return scan.run(
                () -> ids(
                        "select id from ticket where " + RUNNING + " and warned_at is null and warn_at <= :now"
                                + " and due_at >= :now and " + OPEN + " order by warn_at, id limit 500",
                        now),
                id -> timePasses.warn(id, now));
    }

    /** 超期: marked once; a reply submitted in time and in review, or a pending extension, holds it back. */
    int markOverdue(Instant now) {
        return scan.run(
                () -> ids(
                        "select id from ticket where " + RUNNING + " and overdue_marked_at is null and due_at < :now"
                                + " and pending_extension_id is null"
                                + " and (open_reply_submitted_at is null or open_reply_submitted_at > due_at) and "
                                + OPEN + " order by due_at, id limit 500",
                        now),
                id -> timePasses.markOverdue(id, now));
    }

    /** Counts the clocks of open tickets by the newest calendar version, each moved one with an event. */
    int recountClocks() {
        String current = timePasses.currentCalendar();
        return scan.run(
                () -> jdbc.sql("select id from ticket where calendar_version <> ? and " + OPEN
                                + " order by id limit 500")
                        .param(current)
                        .query(Long.class)
                        .list(),
                timePasses::recount);
    }

    private List<Long> ids(String query, Instant now) {
        return jdbc.sql(query)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
    }
}
