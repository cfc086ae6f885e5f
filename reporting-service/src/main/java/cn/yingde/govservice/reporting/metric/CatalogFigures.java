package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.Catalog;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts matters and departments as they are at the cut-off. */
@Component
class CatalogFigures {

    private final Catalog catalog;

    CatalogFigures(Catalog catalog) {
        this.catalog = catalog;
    }

    Map<String, Ratio> read(Question question, Counting.OverMatters counting) {
        return count(catalog.at(question.cutOff().day()), question, counting);
    }

    Map<String, Ratio> read(Question question, Counting.OverDepartments counting) {
        return count(catalog.at(question.cutOff().day()), question, counting);
    }

    static Map<String, Ratio> count(CatalogView view, Question question, Counting.OverMatters counting) {
        Map<String, Ratio> ratios = new HashMap<>();
        for (MatterState matter : view.matters()) {
            if (admits(question.filters(), matter)) {
                ratios.merge(key(question, matter), ratio(counting, matter), Ratio::plus);
            }
        }
        ratios.values().removeIf(Ratio.ZERO::equals);
        return ratios;
    }

    static Map<String, Ratio> count(CatalogView view, Question question, Counting.OverDepartments counting) {
        Map<String, Ratio> ratios = new HashMap<>();
        for (DepartmentState department : view.departments()) {
            if (question.filters().admitsDepartment(department.id())
                    && counting.which().test(view, department)) {
                ratios.merge(question.by() == null ? "" : department.id(), new Ratio(1, 0), Ratio::plus);
            }
        }
        return ratios;
    }

    static Ratio ratio(Counting.OverMatters counting, MatterState matter) {
        return new Ratio(
                counting.numerator().applyAsInt(matter),
                counting.denominator() == null ? 0 : counting.denominator().applyAsInt(matter));
    }

    static boolean admits(Filters filters, MatterState matter) {
        return filters.admitsDepartment(matter.departmentId())
                && filters.admitsMatter(matter.basicCode(), matter.type());
    }

    private static String key(Question question, MatterState matter) {
        if (question.by() == null) {
            return "";
        }
        return question.by() == Grouping.TYPE ? matter.type() : matter.departmentId();
    }
}
