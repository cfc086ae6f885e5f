package cn.yingde.govservice.platform.rekeying;

import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of a sealed table. A row is changed under the condition that nobody else has written its values since. */
final class SealedRows implements Rewritable {

    static final int PAGE = 500;
    private static final Logger log = LoggerFactory.getLogger(SealedRows.class);

    private final SealedTable table;
    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final LookupHash hashes;

    SealedRows(SealedTable table, JdbcTemplate jdbc, Vault vault, LookupHash hashes) {
        this.table = table;
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
    }

    /** A row as it is stored. */
    private record Row(long id, Map<String, String> values) {}

    @Override
    public String name() {
        return table.table();
    }

    @Override
    public OptionalLong rewriteBehind(long id) {
        List<Row> page = page(id);
        page.forEach(this::rewriteIfItOpens);
        return page.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(page.get(page.size() - 1).id());
    }

    /** A value that no key opens stays as it is; waiting would not help it. */
    private void rewriteIfItOpens(Row row) {
        try {
            rewrite(row);
        } catch (IllegalStateException | IllegalArgumentException closed) {
            log.warn("row {} of {} does not open and stays as it is", row.id(), name(), closed);
        }
    }

    private void rewrite(Row row) {
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String column : table.sealedColumns()) {
            String value = row.values().get(column);
            if (value != null && !vault.newest(value)) {
                fresh.put(column, vault.seal(table.table(), column, row.id(), open(row, column)));
            }
        }
        for (SealedTable.LookUp lookUp : table.lookUps()) {
            String hash = row.values().get(lookUp.column());
            String value =
                    hash == null || hashes.newest(hash) ? null : lookUp.value().apply(inPlain(row));
            if (value != null) {
                fresh.put(lookUp.column(), hashes.of(lookUp.kind(), value));
            }
        }
        if (!fresh.isEmpty()) {
            update(row, fresh);
        }
    }

    private Map<String, String> inPlain(Row row) {
        Map<String, String> plain = new HashMap<>(row.values());
        plain.keySet().retainAll(table.plainColumns());
        table.sealedColumns().stream()
                .filter(row.values()::containsKey)
                .forEach(column -> plain.put(column, open(row, column)));
        return plain;
    }

    private String open(Row row, String column) {
        return vault.open(
                table.table(), column, row.id(), String.valueOf(row.values().get(column)));
    }

    private void update(Row row, Map<String, String> fresh) {
        String set = fresh.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        String unchanged =
                fresh.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        List<Object> parameters = new ArrayList<>(fresh.values());
        parameters.add(row.id());
        fresh.keySet().forEach(column -> parameters.add(row.values().get(column)));
        jdbc.update(
                "update " + table.table() + " set " + set + " where " + table.idColumn() + " = ? and " + unchanged,
                parameters.toArray());
    }

    private List<Row> page(long behind) {
        List<String> columns = Stream.of(
                        table.sealedColumns().stream(),
                        table.plainColumns().stream(),
                        table.lookUps().stream().map(SealedTable.LookUp::column))
                .flatMap(each -> each)
                .toList();
        return jdbc.query(
                "select " + table.idColumn() + ", " + String.join(", ", columns) + " from " + table.table() + " where "
                        + table.idColumn() + " > ? order by " + table.idColumn() + " limit " + PAGE,
                (found, number) -> {
                    Map<String, String> values = new HashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        String value = found.getString(i + 2);
                        if (value != null) {
                            values.put(columns.get(i), value);
                        }
                    }
                    return new Row(found.getLong(1), values);
                },
                behind);
    }
}
