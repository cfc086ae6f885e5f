package cn.yingde.govservice.reporting.targets;

import cn.yingde.govservice.reporting.rollup.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Targets by metric and period. */
@Component
public class TargetStore {

    private final JdbcTemplate jdbc;

    TargetStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Target> of(String period) {
        return jdbc.query("select * from target where period = ? order by metric_id", (row, n) -> target(row), period);
    }

    Optional<Target> find(String metricId, String period) {
        return jdbc
                .query(
                        "select * from target where metric_id = ? and period = ? for update",
                        (row, n) -> target(row),
                        metricId,
                        period)
                .stream()
                .findFirst();
    }

    void insert(Target target) {
        jdbc.update(
                "insert into target (at_least, entered_by, entered_at, version, metric_id, period)"
                        + " values (?, ?, ?, ?, ?, ?)",
                values(target));
    }

    void update(Target target) {
        jdbc.update(
                "update target set at_least = ?, entered_by = ?, entered_at = ?, version = ?"
                        + " where metric_id = ? and period = ?",
                values(target));
    }

    private static Object[] values(Target target) {
        return new Object[] {
            target.atLeast(),
            target.enteredBy(),
            Columns.utc(target.enteredAt()),
            target.version(),
            target.metricId(),
            target.period()
        };
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getString("metric_id"),
                row.getString("period"),
                row.getBigDecimal("at_least"),
                row.getString("entered_by"),
                Objects.requireNonNull(Columns.moment(row, "entered_at")),
                row.getLong("version"));
    }
}
