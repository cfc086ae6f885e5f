package cn.yingde.govservice.platform.rekeying;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are sealed for their row, and which are hashes to find it by; a service declares it as a
 * bean, and its values are written anew when keys have rotated.
 */
public final class SealedTable {

    /**
     * A column of look-up hashes.
     *
     * @param kind the kind of value that is hashed
     * @param value what was hashed, made of the row's columns in plain text
     */
    record LookUp(String column, String kind, Function<Map<String, String>, @Nullable String> value) {}

    private final String table;
    private final String idColumn;
    private final List<String> sealed = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<LookUp> lookUps = new ArrayList<>();

    private SealedTable(String table, String idColumn) {
        this.table = table;
        this.idColumn = idColumn;
    }

    public static SealedTable of(String table, String idColumn) {
        return new SealedTable(table, idColumn);
    }

    /** Columns whose values are sealed for table, column and row. */
    public SealedTable sealed(String... columns) {
        sealed.addAll(List.of(columns));
        return this;
    }

    /** Columns in plain text that a hash is made of beside sealed ones. */
    public SealedTable plain(String... columns) {
        plain.addAll(List.of(columns));
        return this;
    }

    /** A column of hashes, and how the hashed value follows from the row; absent columns are absent there. */
    public SealedTable lookedUp(String column, String kind, Function<Map<String, String>, @Nullable String> value) {
        lookUps.add(new LookUp(column, kind, value));
        return this;
    }

    String table() {
        return table;
    }

    String idColumn() {
        return idColumn;
    }

    List<String> sealedColumns() {
        return sealed;
    }

    List<String> plainColumns() {
        return plain;
    }

    List<LookUp> lookUps() {
        return lookUps;
    }
}
