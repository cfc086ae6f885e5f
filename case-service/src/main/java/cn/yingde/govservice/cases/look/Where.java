package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.platform.time.BureauTime;
import java.sql.Timestamp;
import java.time.LocalDate;
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

    /** The first moment of a day that a list begins with. */
    static @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(BureauTime.startOf(day));
    }

    /** The first moment after a day that a list ends with. */
    static @Nullable Timestamp end(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(BureauTime.endOf(day));
    }
}
