package cn.yingde.govservice.reporting.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a query with the values of their question marks, in order. */
public final class Where {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Where and(String condition, Object... of) {
        text.append(text.isEmpty() ? " where " : " and ").append(condition);
        Collections.addAll(values, of);
        return this;
    }

    /** Only when there is a value. */
    public Where is(String column, @Nullable Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** Only when there is a choice. */
    public Where in(String column, Collection<?> choice) {
        return choice.isEmpty()
                ? this
                : and(
                        column + " in (" + String.join(", ", Collections.nCopies(choice.size(), "?")) + ")",
                        choice.toArray());
    }

    public String text() {
        return text.toString();
    }

    public List<Object> values() {
        return values;
    }
}
