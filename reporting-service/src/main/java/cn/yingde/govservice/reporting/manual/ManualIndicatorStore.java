package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.reporting.rollup.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was entered by hand, by indicator and period. */
@Component
public class ManualIndicatorStore {

    private final JdbcTemplate jdbc;

    ManualIndicatorStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<ManualIndicator> of(String period) {
        return jdbc.query(
                "select * from manual_indicator where period = ? order by id", (row, n) -> indicator(row), period);
    }

    Optional<ManualIndicator> find(String id, String period) {
        return jdbc
                .query(
                        "select * from manual_indicator where id = ? and period = ? for update",
                        (row, n) -> indicator(row),
                        id,
                        period)
                .stream()
                .findFirst();
    }

    void insert(ManualIndicator indicator) {
        jdbc.update(
                "insert into manual_indicator (id, period, value_number, value_text, unit, source, entered_by,"
                        + " entered_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                indicator.id(),
                indicator.period(),
                indicator.value(),
                indicator.text(),
                indicator.unit(),
                indicator.source(),
                indicator.enteredBy(),
                Columns.utc(indicator.enteredAt()),
                indicator.version());
    }

    void update(ManualIndicator indicator) {
        jdbc.update(
                "update manual_indicator set value_number = ?, value_text = ?, unit = ?, source = ?, entered_by = ?,"
                        + " entered_at = ?, version = ? where id = ? and period = ?",
                indicator.value(),
                indicator.text(),
                indicator.unit(),
                indicator.source(),
                indicator.enteredBy(),
                Columns.utc(indicator.enteredAt()),
                indicator.version(),
                indicator.id(),
                indicator.period());
    }

    private static ManualIndicator indicator(ResultSet row) throws SQLException {
        return new ManualIndicator(
                row.getString("id"),
                row.getString("period"),
                row.getBigDecimal("value_number"),
                row.getString("value_text"),
                row.getString("unit"),
                row.getString("source"),
                row.getString("entered_by"),
                Objects.requireNonNull(Columns.moment(row, "entered_at")),
                row.getLong("version"));
    }
}
