package cn.yingde.govservice.catalog.matter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A where clause that grows with the filters that are given. */
final class Where {

    private final StringJoiner where = new StringJoiner(" and ");
    private final Map<String, Object> params = new LinkedHashMap<>();

    void and(String condition) {
        where.add(condition);
    }

    void put(String name, Object value) {
        params.put(name, value);
    }

    void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            and(column + " = :" + name);
            put(name, value);
        }
    }

    void contains(String column, String name, @Nullable String value) {
        if (value != null) {
            and("locate(:" + name + ", " + column + ") > 0");
            put(name, "|" + value + "|");
        }
    }

    void most(String column, String name, @Nullable Integer value) {
        if (value != null) {
            and(column + " <= :" + name);
            put(name, value);
        }
    }

    /** Every word must be found somewhere in name, initials or code. */
    void words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        String[] words = q.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length; i++) {
            and("locate(:word" + i + ", m.search_text) > 0");
            put("word" + i, words[i]);
        }
    }

    void name(@Nullable String q) {
        String asked = q == null ? "" : q.strip();
        put("name", asked);
        put("pattern", asked.replace("!", "!!").replace("%", "!%").replace("_", "!_"));
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> params() {
        return params;
    }
}
