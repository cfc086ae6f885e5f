package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.Set;

/** A metric of which the counting is still to be said. */
record MetricDraft(String id, Text name, Text formula, String source, Set<Grouping> groupings) {

    private static final int FIRST_VERSION = 1;

    static MetricDraft of(String id, String zh, String en, String source, Set<Grouping> groupings) {
        return new MetricDraft(id, Text.of(zh, en), Text.of("", ""), source, groupings);
    }

    MetricDraft formula(String zh, String en) {
        return new MetricDraft(id, name, Text.of(zh, en), source, groupings);
    }

    /** Measures added up over a cohort. */
    Metric counts(Unit unit, Measure... measures) {
        return counts(unit, new Counting.OverCohort(Sum.of(measures), null));
    }

    /** Per cent of a cohort. */
    Metric rate(Sum numerator, Sum denominator) {
        return counts(Unit.PERCENT, new Counting.OverCohort(numerator, denominator));
    }

    Metric counts(Unit unit, Counting counting) {
        return new Metric(id, name, formula, FIRST_VERSION, unit, source, counting, groupings);
    }
}
