package cn.yingde.govservice.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rows of the latest ticket intakes, inserted again into copies of their tables: for each ticket one transaction
 * with the key, the ticket, its event, its audit row and the key's answer.
 */
final class BareStatements implements AutoCloseable {

    private static final String PREFIX = "bench_";
    private static final Map<String, String> LATEST = latest();

    private final RunningProduct product;
    private final int each;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Map<String, String> inserts = new LinkedHashMap<>();

    BareStatements(RunningProduct product, int each) throws SQLException {
        this.product = product;
        this.each = each;
        try (Connection connection = product.connect("hotline")) {
            for (Map.Entry<String, String> table : LATEST.entrySet()) {
                read(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static Map<String, String> latest() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "idempotency_key", "select * from idempotency_key where status > 0 order by created_at desc limit ?");
        queries.put("ticket", "select * from ticket order by id desc limit ?");
        queries.put("event", "select * from event where fact = 'received' order by id desc limit ?");
        queries.put("audit_event", "select * from audit_event where action = 'RECEIVED' order by id desc limit ?");
        return queries;
    }

    /** Transactions a second, into empty tables. */
    double perSecond() throws Exception {
        try (Connection connection = product.connect("hotline");
                Statement sql = connection.createStatement()) {
            for (String table : LATEST.keySet()) {
                sql.execute("drop table if exists " + PREFIX + table);
                sql.execute("create table " + PREFIX + table + " like " + table);
            }
        }
        AtomicInteger next = new AtomicInteger();
        return Load.perSecond(each, client -> client(next));
    }

    private Callable<Void> client(AtomicInteger next) {
        try {
            Connection connection = product.connect("hotline");
            connection.setAutoCommit(false);
            List<PreparedStatement> statements = new ArrayList<>();
            for (String insert : inserts.values()) {
                statements.add(connection.prepareStatement(insert));
            }
            PreparedStatement answer = connection.prepareStatement(
                    "update " + PREFIX + "idempotency_key set status = ?, body = ? where caller = ? and idem_key = ?");
            return () -> insert(connection, statements, answer, next.getAndIncrement());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Void insert(Connection connection, List<PreparedStatement> statements, PreparedStatement answer, int number)
            throws SQLException {
        int table = 0;
        for (List<Object[]> values : rows.values()) {
            set(statements.get(table++), values.get(number % values.size())).executeUpdate();
        }
        Object[] key = Objects.requireNonNull(rows.get("idempotency_key")).get(number % each);
        answer.setObject(1, 201);
        answer.setObject(2, "x".repeat(1_500));
        answer.setObject(3, key[0]);
        answer.setObject(4, key[1]);
        answer.executeUpdate();
        connection.commit();
        return null;
    }

    private static PreparedStatement set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            statement.setObject(column + 1, values[column]);
        }
        return statement;
    }

    private void read(Connection connection, String table, String query) throws SQLException {
        List<Object[]> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, each);
            ResultSet result = statement.executeQuery();
            int columns = result.getMetaData().getColumnCount();
            inserts.put(table, insert(table, result, columns));
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = result.getObject(column + 1);
                }
                found.add(row);
            }
        }
        if (found.size() < each) {
            throw new IllegalStateException(
                    "Only " + found.size() + " rows in " + table + "; make " + each + " first.");
        }
        rows.put(table, found);
    }

    private static String insert(String table, ResultSet result, int columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            names.add(result.getMetaData().getColumnName(column));
        }
        String marks = "?, ".repeat(columns - 1) + "?";
        return "insert into " + PREFIX + table + " (" + String.join(", ", names) + ") values (" + marks + ")";
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = product.connect("hotline");
                Statement sql = connection.createStatement()) {
            for (String table : LATEST.keySet()) {
                sql.execute("drop table if exists " + PREFIX + table);
            }
        }
    }
}
