package cn.yingde.govservice.reporting.metric;

import static cn.yingde.govservice.reporting.rollup.Measure.CASE_ACCEPTED;
import static cn.yingde.govservice.reporting.rollup.Measure.CASE_CLOSED;
import static cn.yingde.govservice.reporting.rollup.Measure.CASE_CLOSED_IN_TIME;

import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.List;
import java.util.Set;

/** The metrics over cases (办件): volume by acceptance, rates by closing. */
final class CaseMetrics {

    private static final Set<Grouping> GROUPINGS =
            Set.of(Grouping.DEPARTMENT, Grouping.MATTER, Grouping.TYPE, Grouping.CHANNEL, Grouping.MONTH);

    static final List<Metric> ALL = List.of(
            metric("cases.accepted", "受理量", "Cases accepted")
                    .formula(
                            "受理日期在统计期内的办件数(作废的不计)", "Cases whose acceptance day lies in the period, void ones left out")
                    .counts(Unit.CASES, CASE_ACCEPTED),
            metric("cases.on-time-rate", "按时办结率", "On-time completion rate")
                    .formula(
                            "统计期内办结且不晚于承诺期限的办件数 ÷ 统计期内办结的办件数",
                            "Completed in the period not after the promised due day ÷ completed in the period")
                    .rate(Sum.of(CASE_CLOSED_IN_TIME), Sum.of(CASE_CLOSED)));

    private CaseMetrics() {}

    private static MetricDraft metric(String id, String zh, String en) {
        return MetricDraft.of(id, zh, en, Metric.CASES, GROUPINGS);
    }
}
