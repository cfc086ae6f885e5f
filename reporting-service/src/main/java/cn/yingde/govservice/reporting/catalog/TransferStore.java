package cn.yingde.govservice.reporting.catalog;

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

    private static final MultiRowUpsert UPSERT = MultiRowUpsert.replacing(
            "transfer_item",
            List.of("batch_id", "item_id", "kind", "matters", "from_ids", "to_ids", "renamed_id", "effective_on"),
            List.of("batch_id", "item_id"));

    private final JdbcTemplate jdbc;

    TransferStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<TransferItem> items) {
        UPSERT.write(jdbc, items.stream().map(TransferStore::row).toList());
    }

    /** Effected on or before the day, the earliest first. */
    public List<TransferItem> effectedBy(LocalDate day) {
        return jdbc.query(
                "select * from transfer_item where effective_on <= ? order by effective_on, batch_id, item_id",
                (row, n) -> item(row),
                day);
    }

    void clear() {
        jdbc.update("delete from transfer_item");
    }

    private static Object[] row(TransferItem item) {
        return new Object[] {
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
