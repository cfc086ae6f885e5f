package cn.yingde.govservice.hotline.worklist;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one list, with their parameters; what is not asked for adds none. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Where with(Map<String, Object> more) {
        parameters.putAll(more);
        return this;
    }

    Where equal(String column, String name, @Nullable Object value) {
        return value == null
                ? this
                : and(column + " = :" + name).with(name, value instanceof Enum<?> code ? code.name() : value);
    }

    Where oneOf(String column, String name, @Nullable Collection<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? this
                : and(column + " in (:" + name + ")")
                        .with(name, values.stream().map(Enum::name).toList());
    }

    Where time(String condition, String name, @Nullable Instant value) {
        return value == null ? this : and(condition).with(name, Timestamp.from(value));
    }

    Where flag(@Nullable Boolean wanted, String condition) {
        return wanted == null ? this : and(wanted ? condition : "not " + condition);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
