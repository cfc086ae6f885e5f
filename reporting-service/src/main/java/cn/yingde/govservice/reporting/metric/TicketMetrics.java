package cn.yingde.govservice.reporting.metric;

import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_EVALUATED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_OPEN_OVERDUE;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_RECEIVED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_REPLIED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_REPLIED_LATE;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SATISFIED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SOLUTION_ASKED;
import static cn.yingde.govservice.reporting.rollup.Measure.TICKET_SOLVED;

import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.List;
import java.util.Set;

/** The metrics over the cohort of tickets received in a period (工单), and over coordination meetings (协调会). */
final class TicketMetrics {

    private static final Set<Grouping> GROUPINGS = Set.of(
            Grouping.DEPARTMENT,
            Grouping.CATEGORY,
            Grouping.TYPE,
            Grouping.SOURCE,
            Grouping.CHANNEL,
            Grouping.TOWNSHIP,
            Grouping.MONTH);

    static final List<Metric> ALL = List.of(
            metric("tickets.received", "热线工单收到量", "Tickets received")
                    .formula(
                            "统计期内收到的上级转派和本级工单数(含后被合并的,不含不予受理、退回上级和好差评转来的)",
                            "Upstream and own tickets received in the period, later merged ones included; not those not accepted, returned upstream or from evaluations")
                    .counts(Unit.TICKETS, TICKET_RECEIVED),
            metric("tickets.replied", "已回复工单", "Tickets replied")
                    .formula(
                            "其中截止时点前回复已审核通过或已直接答复的工单数",
                            "Of those received, with a reply that had passed review, or a direct answer, by the cut-off")
                    .counts(Unit.TICKETS, TICKET_REPLIED),
            metric("tickets.overdue", "超期工单", "Tickets overdue")
                    .formula(
                            "逾期回复 + 截止时点仍未办结、已超期且没有按时提交待审回复的工单数",
                            "Replied late + open at the cut-off, past due, with no reply handed in in time")
                    .counts(Unit.TICKETS, TICKET_REPLIED_LATE, TICKET_OPEN_OVERDUE),
            metric("tickets.replied-late", "逾期回复工单", "Tickets replied late")
                    .formula(
                            "已回复中,最终审核通过的回复提交时已过当时期限的工单数",
                            "Of those replied, the reply that passed review was handed in after the due time then in force")
                    .counts(Unit.TICKETS, TICKET_REPLIED_LATE),
            metric("tickets.reply-rate", "工单回复率", "Reply rate")
                    .formula("已回复 ÷ 收到", "Replied ÷ received")
                    .rate(Sum.of(TICKET_REPLIED), Sum.of(TICKET_RECEIVED)),
            metric("tickets.on-time-reply-rate", "工单按时回复率", "On-time reply rate")
                    .formula("(已回复 − 逾期回复)÷ 已回复", "(Replied − replied late) ÷ replied")
                    .rate(Sum.of(TICKET_REPLIED).less(TICKET_REPLIED_LATE), Sum.of(TICKET_REPLIED)),
            metric("tickets.satisfaction-rate", "工单处理结果满意度", "Satisfaction rate")
                    .formula(
                            "满意(评价1至3级)÷ 截止时点前最近一次接通的回访有评价的工单数",
                            "Grades 1 to 3 ÷ tickets whose last reached call-back by the cut-off has a grade")
                    .rate(Sum.of(TICKET_SATISFIED), Sum.of(TICKET_EVALUATED)),
            metric("tickets.evaluated", "有效评价工单", "Tickets evaluated")
                    .formula("截止时点前最近一次接通的回访有评价的工单数", "Tickets whose last reached call-back by the cut-off has a grade")
                    .counts(Unit.TICKETS, TICKET_EVALUATED),
            metric("tickets.satisfied", "满意工单", "Tickets satisfied")
                    .formula("有效评价中评价为1至3级的工单数", "Of those evaluated, with grade 1 to 3")
                    .counts(Unit.TICKETS, TICKET_SATISFIED),
            metric("tickets.solved-rate", "诉求解决率", "Solved rate")
                    .formula("来电人认可已解决 ÷ 已回访是否解决的工单数", "Solved in the caller's view ÷ tickets whose caller was asked")
                    .rate(Sum.of(TICKET_SOLVED), Sum.of(TICKET_SOLUTION_ASKED)),
            MetricDraft.of(
                            "tickets.coordination-meetings",
                            "工单协调会",
                            "Coordination meetings",
                            Metric.HOTLINE,
                            Set.of(Grouping.MONTH))
                    .formula("统计期内召开的办公室协调会次数", "Office meetings held in the period")
                    .counts(Unit.MEETINGS, new Counting.OverMeetings()));

    private TicketMetrics() {}

    private static MetricDraft metric(String id, String zh, String en) {
        return MetricDraft.of(id, zh, en, Metric.HOTLINE, GROUPINGS);
    }
}
