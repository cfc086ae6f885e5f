package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.MultiRowUpsert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The items of reforms that have taken effect. */
@Component
public class TransferStore {

    private static final String SOURCE = "catalog";

    private static final MultiRowUpsert UPSERT = MultiRowUpsert.replacing(
            "transfer_item",
            List.of(
                    "generation",
                    "batch_id",
                    "item_id",
                    "kind",
                    "matters",
                    "from_ids",
                    "to_ids",
                    "renamed_id",
                    "effective_on"),
            List.of("generation", "batch_id", "item_id"));

    private final JdbcTemplate jdbc;
    private final Generations generations;

    TransferStore(JdbcTemplate jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    void save(List<TransferItem> items) {
        int generation = generations.filled(SOURCE);
        UPSERT.write(jdbc, items.stream().map(item -> row(generation, item)).toList());
    }

    /** Effected on or before the day, the earliest first. */
    public List<TransferItem> effectedBy(LocalDate day) {
        return jdbc.query(
                "select * from transfer_item where " + Generations.shown(SOURCE)
                        + " and effective_on <= ? order by effective_on, batch_id, item_id",
                (row, n) -> item(row),
                day);
    }

    private static Object[] row(int generation, TransferItem item) {
        return new Object[] {
            generation,
            item.batchId(),
            item.itemId(),
            item.kind(),
            String.join(",", item.matterIds()),
            String.join(",", item.fromDepartmentIds()),
            String.join(",", item.toDepartmentIds()),
            item.renamedDepartmentId(),
            item.effectiveOn()
        };
    }

    private static TransferItem item(ResultSet row) throws SQLException {
        return new TransferItem(
                row.getString("batch_id"),
                row.getString("item_id"),
                row.getString("kind"),
                list(row, "matters"),
                list(row, "from_ids"),
                list(row, "to_ids"),
                row.getString("renamed_id"),
                row.getObject("effective_on", LocalDate.class));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        String joined = row.getString(column);
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
