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
            List.of(
                    "batch_id",
                    "item_id",
                    "kind",
                    "matter_id",
                    "from_department_id",
                    "to_department_id",
                    "department_id",
                    "effective_on"),
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
            item.matterId(),
            item.fromDepartmentId(),
            item.toDepartmentId(),
            item.departmentId(),
            item.effectiveOn()
        };
    }

    private static TransferItem item(ResultSet row) throws SQLException {
        return new TransferItem(
                row.getString("batch_id"),
                row.getString("item_id"),
                row.getString("kind"),
                row.getString("matter_id"),
                row.getString("from_department_id"),
                row.getString("to_department_id"),
                row.getString("department_id"),
                row.getObject("effective_on", LocalDate.class));
    }
}
