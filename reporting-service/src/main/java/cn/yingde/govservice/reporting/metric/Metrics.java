package cn.yingde.govservice.reporting.metric;

import static cn.yingde.govservice.reporting.rollup.Measure.CASE_ACCEPTED;
import static cn.yingde.govservice.reporting.rollup.Measure.CASE_CLOSED;
import static cn.yingde.govservice.reporting.rollup.Measure.CASE_CLOSED_IN_TIME;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_EVALUATED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_OPEN_OVERDUE;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_RECEIVED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_REPLIED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_REPLIED_LATE;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SATISFIED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SOLUTION_ASKED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SOLVED;

import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** All metrics, each with its formula in words and as data. */
public final class Metrics {

    private static final Set<Grouping> OF_CASES =
            Set.of(Grouping.DEPARTMENT, Grouping.MATTER, Grouping.TYPE, Grouping.CHANNEL, Grouping.MONTH);
    private static final Set<Grouping> OF_TICKETS = Set.of(
            Grouping.DEPARTMENT,
            Grouping.CATEGORY,
            Grouping.TYPE,
            Grouping.SOURCE,
            Grouping.CHANNEL,
            Grouping.TOWNSHIP,
            Grouping.MONTH);
    private static final Set<Grouping> OF_MATTERS = Set.of(Grouping.DEPARTMENT, Grouping.TYPE);

    private static final List<Metric> ALL = List.of(
            cases("cases.accepted", "受理量", "Cases accepted")
                    .formula(
                            "受理日期在统计期内的办件数(作废的不计)", "Cases whose acceptance day lies in the period, void ones left out")
                    .counts(Unit.CASES, CASE_ACCEPTED),
            cases("cases.on-time-rate", "按时办结率", "On-time completion rate")
                    .formula(
                            "统计期内办结且不晚于承诺期限的办件数 ÷ 统计期内办结的办件数",
                            "Completed in the period not after the promised due day ÷ completed in the period")
                    .rate(Sum.of(CASE_CLOSED_IN_TIME), Sum.of(CASE_CLOSED)),
            tickets("tickets.received", "热线工单收到量", "Tickets received")
                    .formula(
                            "统计期内收到的上级转派和本级工单数(含后被合并的,不含不予受理、退回上级和好差评转来的)",
                            "Upstream and own tickets received in the period, later merged ones included; not those not accepted, returned upstream or from evaluations")
                    .counts(Unit.TICKETS, TICKET_RECEIVED),
            tickets("tickets.replied", "已回复工单", "Tickets replied")
                    .formula(
                            "其中截止时点前回复已审核通过或已直接答复的工单数",
                            "Of those received, with a reply that had passed review, or a direct answer, by the cut-off")
                    .counts(Unit.TICKETS, TICKET_REPLIED),
            tickets("tickets.overdue", "超期工单", "Tickets overdue")
                    .formula(
                            "逾期回复 + 截止时点仍未办结、已超期且没有按时提交待审回复的工单数",
                            "Replied late + open at the cut-off, past due, with no reply handed in in time")
                    .counts(Unit.TICKETS, TICKET_REPLIED_LATE, TICKET_OPEN_OVERDUE),
            tickets("tickets.replied-late", "逾期回复工单", "Tickets replied late")
                    .formula(
                            "已回复中,最终审核通过的回复提交时已过当时期限的工单数",
                            "Of those replied, the reply that passed review was handed in after the due time then in force")
                    .counts(Unit.TICKETS, TICKET_REPLIED_LATE),
            tickets("tickets.reply-rate", "工单回复率", "Reply rate")
                    .formula("已回复 ÷ 收到", "Replied ÷ received")
                    .rate(Sum.of(TICKET_REPLIED), Sum.of(TICKET_RECEIVED)),
            tickets("tickets.on-time-reply-rate", "工单按时回复率", "On-time reply rate")
                    .formula("(已回复 − 逾期回复)÷ 已回复", "(Replied − replied late) ÷ replied")
                    .rate(Sum.of(TICKET_REPLIED).less(TICKET_REPLIED_LATE), Sum.of(TICKET_REPLIED)),
            tickets("tickets.satisfaction-rate", "工单处理结果满意度", "Satisfaction rate")
                    .formula(
                            "满意(评价1至3级)÷ 截止时点前最近一次接通的回访有评价的工单数",
                            "Grades 1 to 3 ÷ tickets whose last reached call-back by the cut-off has a grade")
                    .rate(Sum.of(TICKET_SATISFIED), Sum.of(TICKET_EVALUATED)),
            tickets("tickets.evaluated", "有效评价工单", "Tickets evaluated")
                    .formula("截止时点前最近一次接通的回访有评价的工单数", "Tickets whose last reached call-back by the cut-off has a grade")
                    .counts(Unit.TICKETS, TICKET_EVALUATED),
            tickets("tickets.satisfied", "满意工单", "Tickets satisfied")
                    .formula("有效评价中评价为1至3级的工单数", "Of those evaluated, with grade 1 to 3")
                    .counts(Unit.TICKETS, TICKET_SATISFIED),
            tickets("tickets.solved-rate", "诉求解决率", "Solved rate")
                    .formula("来电人认可已解决 ÷ 已回访是否解决的工单数", "Solved in the caller's view ÷ tickets whose caller was asked")
                    .rate(Sum.of(TICKET_SOLVED), Sum.of(TICKET_SOLUTION_ASKED)),
            named("tickets.coordination-meetings", "工单协调会", "Coordination meetings", "hotline", Set.of(Grouping.MONTH))
                    .formula("统计期内召开的办公室协调会次数", "Office meetings held in the period")
                    .counts(Unit.MEETINGS, new Counting.OverMeetings()),
            matters("matters.stationed-approval", "进驻行政审批事项", "Stationed approval matters")
                    .formula(
                            "截止时点在用、进驻中心的 01、05、07、08、09、10 类事项数",
                            "In-force stationed matters of types 01, 05, 07, 08, 09, 10 at the cut-off")
                    .counts(Unit.MATTERS, count(matter -> matter.approval() && matter.stationed())),
            matters("matters.stationed-public-service", "进驻公共服务事项", "Stationed public service matters")
                    .formula("截止时点在用、进驻中心的 20 类事项数", "In-force stationed matters of type 20 at the cut-off")
                    .counts(Unit.MATTERS, count(matter -> matter.publicService() && matter.stationed())),
            matters("matters.instant-ratio", "马上办比例", "Instant ratio")
                    .formula(
                            "即办的办理项数 ÷ 截止时点在用的依申请7类事项办理项数(无办理项的事项计1)",
                            "Instant handling items ÷ handling items of in-force matters of the 7 types (a matter without items counts as one)")
                    .rate(MatterState::instantItems),
            matters("matters.online-ratio", "网上可办率", "Online ratio")
                    .formula(
                            "可网上办理的办理项数 ÷ 截止时点在用的依申请7类事项办理项数",
                            "Online handling items ÷ handling items of in-force matters of the 7 types")
                    .rate(MatterState::onlineItems),
            matters("matters.one-visit-ratio", "最多跑一次比例", "One-visit ratio")
                    .formula(
                            "到现场次数不超过1次的办理项数 ÷ 截止时点在用的依申请7类事项办理项数",
                            "Handling items with at most one visit ÷ handling items of in-force matters of the 7 types")
                    .rate(MatterState::oneVisitItems),
            departments("departments.stationed", "进驻单位", "Stationed departments")
                    .formula("截止时点进驻中心的部门数", "Departments stationed at the centre at the cut-off")
                    .counts((view, department) -> department.stationed()),
            departments("departments.with-public-matters", "有面向社会服务事项的单位", "Departments with public matters")
                    .formula("截止时点有在用依申请7类事项的部门数", "Departments with an in-force matter of the 7 types at the cut-off")
                    .counts(CatalogView::hasPublicMatters),
            departments(
                            "departments.with-transferred-in-matters",
                            "有划入事项的单位",
                            "Departments with transferred-in matters")
                    .formula(
                            "截止时点有经生效划转而来的在用事项的部门数",
                            "Departments with an in-force matter that came by an effected item")
                    .counts(CatalogView::hasTransferredInMatters),
            departments("departments.renamed-and-rescoped", "变更名称和职能范围的单位", "Departments renamed and re-scoped")
                    .formula(
                            "截止时点前已更名且有事项划入或划出的部门数",
                            "Departments renamed, and that gained or lost a matter, by effected items")
                    .counts(CatalogView::renamedAndRescoped));

    private static final Map<String, Metric> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Metric::id, Function.identity()));

    private Metrics() {}

    public static List<Metric> all() {
        return ALL;
    }

    public static Optional<Metric> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Draft cases(String id, String zh, String en) {
        return named(id, zh, en, "cases", OF_CASES);
    }

    private static Draft tickets(String id, String zh, String en) {
        return named(id, zh, en, "hotline", OF_TICKETS);
    }

    private static Draft matters(String id, String zh, String en) {
        return named(id, zh, en, "catalog", OF_MATTERS);
    }

    private static Draft departments(String id, String zh, String en) {
        return named(id, zh, en, "catalog", Set.of(Grouping.DEPARTMENT));
    }

    private static Draft named(String id, String zh, String en, String source, Set<Grouping> groupings) {
        return new Draft(id, Text.of(zh, en), Text.of("", ""), source, groupings);
    }

    private static Counting count(Predicate<MatterState> which) {
        return new Counting.OverMatters(matter -> which.test(matter) ? 1 : 0, null);
    }

    /** A metric of which the counting is still to be said. */
    private record Draft(String id, Text name, Text formula, String source, Set<Grouping> groupings) {

        Draft formula(String zh, String en) {
            return new Draft(id, name, Text.of(zh, en), source, groupings);
        }

        Metric counts(Unit unit, Measure... measures) {
            return counts(unit, new Counting.OverCohort(Sum.of(measures), null));
        }

        Metric counts(BiPredicate<CatalogView, DepartmentState> which) {
            return counts(
                    Unit.DEPARTMENTS,
                    new Counting.OverDepartments(which.and((view, department) -> department.isDepartment())));
        }

        Metric rate(Sum numerator, Sum denominator) {
            return counts(Unit.PERCENT, new Counting.OverCohort(numerator, denominator));
        }

        Metric rate(ToIntFunction<MatterState> items) {
            return counts(
                    Unit.PERCENT,
                    new Counting.OverMatters(
                            matter -> matter.open() ? items.applyAsInt(matter) : 0,
                            matter -> matter.open() ? matter.items() : 0));
        }

        Metric counts(Unit unit, Counting counting) {
            return new Metric(id, name, formula, 1, unit, source, counting, groupings);
        }
    }
}
