package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.reporting.rollup.Columns;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What this service keeps of a source, all as of one moment: the records, and whether the roll-ups are their sums. */
@Component
class KeptFacts {

    private static final int MOST = 200;

    private final JdbcTemplate jdbc;
    private final Generations generations;

    KeptFacts(JdbcTemplate jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** How far a feed has been read. */
    record Watermark(@Nullable String epoch, long position) {}

    /** The records by kind, as they were when the feed had been read so far. */
    record Kept(
            Watermark watermark,
            boolean rebuilding,
            Map<String, Map<String, Told>> records,
            List<ReconciliationView.RollUpGap> rollUps) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Kept of(String source) {
        Watermark watermark = jdbc
                .query(
                        "select epoch, position from feed_watermark where source = ?",
                        (row, n) -> new Watermark(row.getString(1), row.getLong(2)),
                        source)
                .stream()
                .findFirst()
                .orElse(new Watermark(null, 0));
        Map<String, Map<String, Told>> records = Subjects.of(source).stream()
                .collect(Collectors.toMap(Subjects::type, subjects -> records(source, subjects)));
        return new Kept(watermark, generations.rebuilding(source), records, rollUpGaps(source));
    }

    private Map<String, Told> records(String source, Subjects subjects) {
        Map<String, Told> records = new HashMap<>();
        jdbc.query(
                "select " + subjects.key() + ", version, " + subjects.stateColumn() + " state, " + subjects.dayColumn()
                        + " day from " + subjects.table() + " where " + Generations.shown(source)
                        + " and valid_to = '9999-12-31'",
                row -> {
                    records.put(
                            row.getString(1),
                            new Told(row.getLong("version"), row.getString("state"), Columns.day(row, "day")));
                });
        return records;
    }

    /** Where the sum of all differences ever written is not the number of records that carry the measure. */
    private List<ReconciliationView.RollUpGap> rollUpGaps(String source) {
        String counted = Arrays.stream(Measure.values())
                .filter(measure -> measure.source().equals(source))
                .map(measure -> counted(source, measure))
                .collect(Collectors.joining(" union all "));
        if (counted.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select measure, day, department_id, sum(rolled) rolled_up, sum(counted) records from ("
                        + rolled(source) + " union all " + counted
                        + ") sums group by measure, day, department_id having rolled_up <> records"
                        + " order by measure, day, department_id limit " + MOST,
                (row, n) -> gap(row));
    }

    private static ReconciliationView.RollUpGap gap(ResultSet row) throws SQLException {
        return new ReconciliationView.RollUpGap(
                row.getString("measure"),
                Columns.day(row, "day"),
                row.getString("department_id"),
                row.getLong("rolled_up"),
                row.getLong("records"));
    }

    private static String rolled(String source) {
        String measures = Arrays.stream(Measure.values())
                .filter(measure -> measure.source().equals(source))
                .map(measure -> "'" + measure + "'")
                .collect(Collectors.joining(", "));
        return "select measure, cohort_day day, department_id, sum(n) rolled, 0 counted from figure_cell where "
                + Generations.shown(source) + " and measure in (" + measures
                + ") group by measure, cohort_day, department_id";
    }

    private static String counted(String source, Measure measure) {
        return "select '" + measure + "' measure, " + measure.cohort() + " day, department_id, 0 rolled,"
                + " count(*) counted from " + measure.table() + " where " + Generations.shown(source)
                + " and valid_to = '9999-12-31' and (measures & " + measure.bit() + ") <> 0 group by "
                + measure.cohort() + ", department_id";
    }
}
