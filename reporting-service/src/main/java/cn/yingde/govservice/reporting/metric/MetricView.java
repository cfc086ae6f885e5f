package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.text.Text;
import java.util.List;

/** A declared metric as clients see it. */
record MetricView(
        String id,
        Text name,
        Text formula,
        int formulaVersion,
        String unit,
        boolean rate,
        String source,
        List<String> groupings) {

    static MetricView of(Metric metric) {
        return new MetricView(
                metric.id(),
                metric.name(),
                metric.formula(),
                metric.version(),
                metric.unit().zh(),
                metric.rate(),
                metric.source(),
                metric.groupings().stream().sorted().map(Grouping::parameter).toList());
    }
}
