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
                    "generation",
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
    private final Generations generations;

    CellStore(JdbcTemplate jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** Adds to the generation of the source that is written. */
    public void add(String source, Deltas deltas) {
        int generation = generations.filled(source);
        List<Object[]> rows = deltas.byCell().entrySet().stream()
                .sorted(IN_KEY_ORDER)
                .map(entry -> row(generation, entry.getKey(), entry.getValue()))
                .toList();
        ADDING.write(jdbc, rows);
    }

    private static Object[] row(int generation, Cell cell, int n) {
        Dimensions by = cell.dimensions();
        return new Object[] {
            generation,
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
