package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Columns;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** When sources are reconciled: each night, and when somebody asks for it; the last result is kept. */
@Component
class Reconciliations {

    private static final Logger log = LoggerFactory.getLogger(Reconciliations.class);

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(1, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);
    private static final Duration BETWEEN_NIGHTS = Duration.ofHours(12);

    private final ReconcileSource reconcileSource;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Reconciliations(
            ReconcileSource reconcileSource,
            JdbcTemplate jdbc,
            JsonMapper json,
            Timers timers,
            @Value("${govservice.reconciliations.look-every:5s}") Duration every) {
        this.reconcileSource = reconcileSource;
        this.jdbc = jdbc;
        this.json = json;
        timers.register("reconciliations", every, this::run);
    }

    /** The last result of each source that was ever reconciled. */
    List<ReconciliationView> last() {
        return jdbc.query(
                "select result from reconciliation where result is not null order by source",
                (row, n) -> asWritten().readValue(row.getString(1)));
    }

    /** Times keep the offset they were written with. */
    private ObjectReader asWritten() {
        return json.readerFor(ReconciliationView.class).without(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    /** Asks for a run; one that is asked for already is not asked for twice. */
    void request(String source, Instant now) {
        if (Subjects.of(source).isEmpty()) {
            throw ProblemException.notFound();
        }
        jdbc.update(
                "insert into reconciliation (source, requested_at) values (?, ?)"
                        + " on duplicate key update requested_at = coalesce(requested_at, values(requested_at))",
                source,
                Columns.utc(now));
    }

    /** Reconciles what was asked for and, at night, what has not been since the night before. */
    void run(Instant now) {
        requested().forEach(source -> reconcile(source, now));
        if (night(now)) {
            List<String> fresh = checkedSince(now.minus(BETWEEN_NIGHTS));
            List.of("catalog", "cases", "hotline").stream()
                    .filter(source -> !fresh.contains(source))
                    .forEach(source -> reconcile(source, now));
        }
    }

    private void reconcile(String source, Instant now) {
        try {
            reconcileSource.handle(source, now).ifPresent(found -> keep(found, now));
        } catch (RuntimeException sourceAway) {
            log.warn("{} was not reconciled and will be tried again: {}", source, sourceAway.toString());
        }
    }

    private void keep(ReconciliationView found, Instant now) {
        if (!found.equal()) {
            log.warn("{} differs from what it told: see GET /reconciliations", found.source());
        }
        jdbc.update(
                "insert into reconciliation (source, checked_at, result) values (?, ?, ?) on duplicate key update"
                        + " requested_at = null, checked_at = values(checked_at), result = values(result)",
                found.source(),
                Columns.utc(now),
                json.writeValueAsString(found));
    }

    private List<String> requested() {
        return jdbc.queryForList(
                "select source from reconciliation where requested_at is not null order by source", String.class);
    }

    private List<String> checkedSince(Instant moment) {
        return jdbc.queryForList(
                "select source from reconciliation where checked_at >= ?",
                String.class,
                Objects.requireNonNull(Columns.utc(moment)));
    }

    private static boolean night(Instant now) {
        LocalTime time = BureauTime.offset(now).toLocalTime();
        return time.isAfter(NIGHT_BEGINS) && time.isBefore(NIGHT_ENDS);
    }
}
