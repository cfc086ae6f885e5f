package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A personal value planted by a test: where it must not be seen afterwards. Logs come from Spring Boot's
 * {@code OutputCaptureExtension}.
 */
public final class PlantedValue {

    private static final List<String> NEVER_PERSONAL =
            List.of("event", "audit_event", "import_row_error", "idempotency_key", "attachment");

    private PlantedValue() {}

    /** Fails if one of the values stands in the history, the feed, the audit, row errors, stored answers or the logs. */
    public static void isNowhere(JdbcTemplate jdbc, String logs, String... values) {
        isNowhere(jdbc, NEVER_PERSONAL, logs, values);
    }

    /** The same for tables of one's own, such as those whose personal columns are sealed. */
    public static void isNowhere(JdbcTemplate jdbc, List<String> tables, String logs, String... values) {
        for (String value : values) {
            assertThat(logs).as("the logs").doesNotContain(value);
            tables.forEach(table ->
                    assertThat(columnsWith(jdbc, table, value)).as(table).isEmpty());
        }
    }

    private static List<String> columnsWith(JdbcTemplate jdbc, String table, String value) {
        List<String> found = new ArrayList<>();
        for (String column : textColumns(jdbc, table)) {
            Integer rows = jdbc.queryForObject(
                    "select count(*) from `" + table + "` where `" + column + "` like ?",
                    Integer.class,
                    "%" + value + "%");
            if (rows != null && rows > 0) {
                found.add(column);
            }
        }
        return found;
    }

    private static List<String> textColumns(JdbcTemplate jdbc, String table) {
        List<String> columns = jdbc.queryForList("""
                select column_name from information_schema.columns where table_schema = database()
                and table_name = ? and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext')""", String.class, table);
        assertThat(columns).as("text columns of " + table).isNotEmpty();
        return columns;
    }
}
