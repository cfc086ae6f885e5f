package cn.yingde.govservice.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * P6: the import of the half-year's cases and tickets, as its jobs recorded it, against {@code LOAD DATA} of the rows
 * that resulted into copies of their tables. Run it after {@code ./run --demo}.
 */
final class ImportBench {

    private static final List<String> SERVICES = List.of("cases", "hotline");
    private static final List<String> NOT_OF_THE_IMPORT = List.of(
            "flyway_schema_history",
            "feed_head",
            "feed_watermark",
            "node_lease",
            "number_block",
            "calendar_version",
            "calendar_day",
            "import_job",
            "import_chunk",
            "import_row_error",
            "attachment",
            "shedlock",
            "idempotency_key",
            "audit_event",
            "audit_seal",
            "audit_sealed",
            "department",
            "matter_head");
    private static final String PREFIX = "bench_";

    private final RunningProduct product;

    ImportBench(RunningProduct product) {
        this.product = product;
    }

    void run() throws Exception {
        double imported = importSeconds();
        long rows = 0;
        double loaded = 0;
        for (String service : SERVICES) {
            try (Connection connection = product.connect(service)) {
                for (String table : tables(connection)) {
                    Path file = Files.createTempFile("bench", ".tsv");
                    rows += unload(connection, table, file);
                    loaded += load(connection, table, file);
                    Files.delete(file);
                }
            }
        }
        System.out.printf(
                "P6: import %.1f s for %d rows, LOAD DATA %.1f s; ratio %.2f (goal 0.2), %s 95 s in all%n",
                imported, rows, loaded, loaded / imported, imported <= 95 ? "within" : "over");
    }

    /** From the first job's receipt to the last one's end, over both services, since they run side by side. */
    private double importSeconds() throws SQLException {
        double first = Double.MAX_VALUE;
        double last = 0;
        for (String service : SERVICES) {
            try (Connection connection = product.connect(service);
                    Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery(
                            "select unix_timestamp(min(received_at)), unix_timestamp(max(finished_at)) from import_job")) {
                row.next();
                first = Math.min(first, row.getDouble(1));
                last = Math.max(last, row.getDouble(2));
            }
        }
        return last - first;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("show tables")) {
            while (rows.next()) {
                if (!NOT_OF_THE_IMPORT.contains(rows.getString(1))
                        && !rows.getString(1).startsWith(PREFIX)) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static long unload(Connection connection, String table, Path file) throws SQLException, IOException {
        long count = 0;
        try (Statement sql = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            sql.setFetchSize(1_000);
            ResultSet rows = sql.executeQuery("select * from " + table);
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    out.write(column == 1 ? "" : "\t");
                    out.write(field(rows.getString(column)));
                }
                out.write('\n');
                count++;
            }
        }
        return count;
    }

    private static String field(@Nullable String value) {
        return value == null
                ? "\\N"
                : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static double load(Connection connection, String table, Path file) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("drop table if exists " + PREFIX + table);
            sql.execute("create table " + PREFIX + table + " like " + table);
            long start = System.nanoTime();
            sql.execute(
                    "load data local infile '" + file + "' into table " + PREFIX + table + " character set utf8mb4");
            double seconds = (System.nanoTime() - start) / 1e9;
            sql.execute("drop table " + PREFIX + table);
            return seconds;
        }
    }
}
