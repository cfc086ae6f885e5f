package cn.yingde.govservice.reporting.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The roll-ups, kept by adding differences. */
@Component
public class CellStore {

    private static final MultiRowUpsert ADDING = MultiRowUpsert.adding(
            "figure_cell",
            List.of(
                    "measure",
                    "cohort_day",
                    "effective_day",
                    "department_id",
                    "topic",
                    "type",
                    "source",
                    "channel",
                    "township",
                    "n"));

    /** The order of the primary key, so that writing walks the index. */
    private static final Comparator<Map.Entry<Cell, Integer>> IN_KEY_ORDER = Comparator.comparing(
                    (Map.Entry<Cell, Integer> entry) -> entry.getKey().measure().name())
            .thenComparing(entry -> entry.getKey().cohortDay())
            .thenComparing(entry -> entry.getKey().effectiveDay());

    private final JdbcTemplate jdbc;

    CellStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Deltas deltas) {
        List<Object[]> rows = deltas.byCell().entrySet().stream()
                .sorted(IN_KEY_ORDER)
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        ADDING.write(jdbc, rows);
    }

    /** Forgets all sums of tickets or of cases, by the prefix of their measures. */
    public void clear(String prefix) {
        jdbc.update("delete from figure_cell where measure like ?", prefix + "%");
    }

    private static Object[] row(Cell cell, int n) {
        Dimensions by = cell.dimensions();
        return new Object[] {
            cell.measure().name(),
            cell.cohortDay(),
            cell.effectiveDay(),
            by.department(),
            by.topic(),
            by.type(),
            by.source(),
            by.channel(),
            by.township(),
            n
        };
    }
}
