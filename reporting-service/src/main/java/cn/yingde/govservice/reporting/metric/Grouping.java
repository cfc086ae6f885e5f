package cn.yingde.govservice.reporting.metric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a figure can be divided, with the column of the roll-ups. */
public enum Grouping {
    DEPARTMENT("department_id"), // 部门
    CATEGORY("topic"), // 诉求类别
    MATTER("topic"), // 事项(基本编码)
    TYPE("type"), // 工单类型、事项类型
    SOURCE("source"), // 来源
    CHANNEL("channel"), // 渠道
    TOWNSHIP("township"), // 镇街
    MONTH("cohort_month"); // 月份

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    public String column() {
        return column;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String parameter) {
        return Arrays.stream(values())
                .filter(g -> g.parameter().equals(parameter))
                .findFirst();
    }
}
