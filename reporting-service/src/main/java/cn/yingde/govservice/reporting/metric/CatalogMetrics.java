package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The metrics over matters (事项) and departments (部门) as they are at the cut-off. */
final class CatalogMetrics {

    private static final Set<Grouping> OF_MATTERS = Set.of(Grouping.DEPARTMENT, Grouping.TYPE);
    private static final Set<Grouping> OF_DEPARTMENTS = Set.of(Grouping.DEPARTMENT);

    static final List<Metric> ALL = List.of(
            matters("matters.stationed-approval", "进驻行政审批事项", "Stationed approval matters")
                    .formula(
                            "截止时点在用、进驻中心的 01、05、07、08、09、10 类事项数",
                            "In-force stationed matters of types 01, 05, 07, 08, 09, 10 at the cut-off")
                    .counts(Unit.MATTERS, matters(matter -> matter.approval() && matter.stationed())),
            matters("matters.stationed-public-service", "进驻公共服务事项", "Stationed public service matters")
                    .formula("截止时点在用、进驻中心的 20 类事项数", "In-force stationed matters of type 20 at the cut-off")
                    .counts(Unit.MATTERS, matters(matter -> matter.publicService() && matter.stationed())),
            matters("matters.instant-ratio", "马上办比例", "Instant ratio")
                    .formula(
                            "即办的办理项数 ÷ 截止时点在用的依申请7类事项办理项数(无办理项的事项计1)",
                            "Instant handling items ÷ handling items of in-force matters of the 7 types (a matter without items counts as one)")
                    .counts(Unit.PERCENT, ratio(MatterState::instantItems)),
            matters("matters.online-ratio", "网上可办率", "Online ratio")
                    .formula(
                            "可网上办理的办理项数 ÷ 截止时点在用的依申请7类事项办理项数",
                            "Online handling items ÷ handling items of in-force matters of the 7 types")
                    .counts(Unit.PERCENT, ratio(MatterState::onlineItems)),
            matters("matters.one-visit-ratio", "最多跑一次比例", "One-visit ratio")
                    .formula(
                            "到现场次数不超过1次的办理项数 ÷ 截止时点在用的依申请7类事项办理项数",
                            "Handling items with at most one visit ÷ handling items of in-force matters of the 7 types")
                    .counts(Unit.PERCENT, ratio(MatterState::oneVisitItems)),
            departments("departments.stationed", "进驻单位", "Stationed departments")
                    .formula("截止时点进驻中心的部门数", "Departments stationed at the centre at the cut-off")
                    .counts(Unit.DEPARTMENTS, those((view, department) -> department.stationed())),
            departments("departments.with-public-matters", "有面向社会服务事项的单位", "Departments with public matters")
                    .formula("截止时点有在用依申请7类事项的部门数", "Departments with an in-force matter of the 7 types at the cut-off")
                    .counts(Unit.DEPARTMENTS, those(CatalogView::hasPublicMatters)),
            departments(
                            "departments.with-transferred-in-matters",
                            "有划入事项的单位",
                            "Departments with transferred-in matters")
                    .formula(
                            "截止时点有经生效划转而来的在用事项的部门数",
                            "Departments with an in-force matter that came by an effected item")
                    .counts(Unit.DEPARTMENTS, those(CatalogView::hasTransferredInMatters)),
            departments("departments.renamed-and-rescoped", "变更名称和职能范围的单位", "Departments renamed and re-scoped")
                    .formula(
                            "截止时点前已更名且有事项划入或划出的部门数",
                            "Departments renamed, and that gained or lost a matter, by effected items")
                    .counts(Unit.DEPARTMENTS, those(CatalogView::renamedAndRescoped)));

    private CatalogMetrics() {}

    private static MetricDraft matters(String id, String zh, String en) {
        return MetricDraft.of(id, zh, en, Metric.CATALOG, OF_MATTERS);
    }

    private static MetricDraft departments(String id, String zh, String en) {
        return MetricDraft.of(id, zh, en, Metric.CATALOG, OF_DEPARTMENTS);
    }

    private static Counting matters(Predicate<MatterState> which) {
        return new Counting.OverMatters(matter -> which.test(matter) ? 1 : 0, null);
    }

    /** Over the handling items of all matters that the public can apply for. */
    private static Counting ratio(ToIntFunction<MatterState> items) {
        return new Counting.OverMatters(
                matter -> matter.open() ? items.applyAsInt(matter) : 0, matter -> matter.open() ? matter.items() : 0);
    }

    private static Counting those(BiPredicate<CatalogView, DepartmentState> which) {
        return new Counting.OverDepartments(which.and((view, department) -> department.isDepartment()));
    }
}
