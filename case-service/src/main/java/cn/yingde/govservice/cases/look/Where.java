package cn.yingde.govservice.cases.look;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Conditions that are joined with "and"; a filter that is not set adds none. */
final class Where {

    private final StringBuilder sql;
    private final MapSqlParameterSource parameters;

    Where(String first, MapSqlParameterSource parameters) {
        this.sql = new StringBuilder(first);
        this.parameters = parameters;
    }

    void add(String condition, String name, @Nullable Object value) {
        sql.append(" and ").append(condition);
        parameters.addValue(name, value);
    }

    void equal(String column, String name, @Nullable Object value) {
        compare(column + " =", name, value);
    }

    void compare(String columnAndOperator, String name, @Nullable Object value) {
        if (value != null) {
            add(columnAndOperator + " :" + name, name, value);
        }
    }

    void in(String column, String name, @Nullable List<?> values) {
        if (values != null && !values.isEmpty()) {
            add(column + " in (:" + name + ")", name, values);
        }
    }

    String sql() {
        return sql.toString();
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }
}
