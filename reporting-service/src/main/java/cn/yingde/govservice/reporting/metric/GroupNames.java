package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The Chinese names of what figures are divided by; what has none is shown by its code. */
@Component
class GroupNames {

    private static final Map<Grouping, Map<String, String>> FIXED = CodeNames.all();

    private final Catalog catalog;

    GroupNames(Catalog catalog) {
        this.catalog = catalog;
    }

    UnaryOperator<String> of(Question question) {
        Map<String, String> names = names(question);
        String none = question.by() == Grouping.DEPARTMENT ? "未派单" : "未填";
        return key -> key.equals(Dimensions.NONE) ? none : names.getOrDefault(key, key);
    }

    private Map<String, String> names(Question question) {
        Grouping by = question.by();
        // The current structure goes by its current names: who took over later had none at the cut-off.
        LocalDate day = question.structure() == Structure.CURRENT
                ? Successors.NOW
                : question.cutOff().day();
        if (by == Grouping.DEPARTMENT) {
            return departments(day);
        }
        return by == Grouping.MATTER ? matters(day) : FIXED.getOrDefault(by, Map.of());
    }

    private Map<String, String> departments(LocalDate day) {
        Map<String, String> names = new HashMap<>();
        for (DepartmentState department : catalog.at(day).departments()) {
            names.put(department.id(), department.name());
        }
        return names;
    }

    private Map<String, String> matters(LocalDate day) {
        Map<String, String> names = new HashMap<>();
        for (MatterState matter : catalog.at(day).matters()) {
            names.put(matter.basicCode(), matter.name());
        }
        return names;
    }
}
