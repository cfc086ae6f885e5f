package cn.yingde.govservice.reporting.rollup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows with few statements, on both databases alike. */
public final class MultiRowUpsert {

    private static final int ROWS = 200;

    private final String head;
    private final String row;
    private final String tail;

    private MultiRowUpsert(String table, List<String> columns, String onDuplicate) {
        head = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        tail = " on duplicate key update " + onDuplicate;
    }

    /** A row whose key is there takes the new values. */
    public static MultiRowUpsert replacing(String table, List<String> columns, List<String> key) {
        String changed = columns.stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = values(" + column + ")")
                .collect(Collectors.joining(", "));
        return new MultiRowUpsert(table, columns, changed);
    }

    /** A row whose key is there has the last column added to it. */
    static MultiRowUpsert adding(String table, List<String> columns) {
        String sum = columns.get(columns.size() - 1);
        return new MultiRowUpsert(table, columns, sum + " = " + sum + " + values(" + sum + ")");
    }

    public void write(JdbcTemplate jdbc, List<Object[]> rows) {
        for (int at = 0; at < rows.size(); at += ROWS) {
            List<Object[]> part = rows.subList(at, Math.min(at + ROWS, rows.size()));
            List<Object> values = new ArrayList<>();
            part.forEach(one -> Collections.addAll(values, one));
            jdbc.update(head + String.join(", ", Collections.nCopies(part.size(), row)) + tail, values.toArray());
        }
    }
}
