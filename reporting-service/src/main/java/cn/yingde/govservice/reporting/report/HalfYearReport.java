package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.manual.ManualIndicator;
import cn.yingde.govservice.reporting.manual.ManualIndicatorStore;
import cn.yingde.govservice.reporting.metric.Figure;
import cn.yingde.govservice.reporting.metric.Figures;
import cn.yingde.govservice.reporting.metric.Grouping;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.metric.Question;
import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.sources.Completeness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the half-year report together: figures, text and charts. */
@Component
class HalfYearReport {

    private static final int BARS = 12;
    private static final Set<String> SOURCES =
            Metrics.all().stream().map(Metric::source).collect(Collectors.toUnmodifiableSet());

    private final HalfYearFigures halfYearFigures;
    private final Figures figures;
    private final ManualIndicatorStore manual;
    private final Completeness completeness;
    private final ReportSettings settings;

    HalfYearReport(
            HalfYearFigures halfYearFigures,
            Figures figures,
            ManualIndicatorStore manual,
            Completeness completeness,
            ReportSettings settings) {
        this.halfYearFigures = halfYearFigures;
        this.figures = figures;
        this.manual = manual;
        this.completeness = completeness;
        this.settings = settings;
    }

    Snapshot make(HalfYear half, Instant now, boolean demonstration) {
        CutOff cutOff = CutOff.of(half.period(), null, now);
        Completeness.Reading reading = completeness.of(SOURCES);
        FigureBook book = halfYearFigures.read(half, now);
        Chart topics = chart(half, cutOff, "热线工单诉求类别", "tickets.received", Grouping.CATEGORY);
        List<Chart> charts = List.of(
                topics,
                chart(half, cutOff, "各月受理业务", "cases.accepted", Grouping.MONTH),
                chart(half, cutOff, "各月收到热线工单", "tickets.received", Grouping.MONTH));
        return new Snapshot(
                settings.bureauName() + half.full() + "工作总结和" + half.next().name() + "工作思路",
                settings.bureauName(),
                half.period().label(),
                half.period().from(),
                half.period().to(),
                cutOff.day(),
                reading.covers(cutOff),
                demonstration || settings.demonstration(),
                book.all(),
                new HalfYearText(half, settings, new Writer(book, texts(half)), topics).write(),
                charts.stream().filter(chart -> !chart.bars().isEmpty()).toList());
    }

    private Map<String, Writer.ManualText> texts(HalfYear half) {
        return manual.of(half.period().label()).stream()
                .filter(entered -> entered.id().startsWith("text.") && entered.text() != null)
                .collect(Collectors.toMap(
                        ManualIndicator::id,
                        entered -> new Writer.ManualText(Objects.requireNonNull(entered.text()), entered.source())));
    }

    private Chart chart(HalfYear half, CutOff cutOff, String title, String metricId, Grouping by) {
        Metric metric = Metrics.byId(metricId).orElseThrow();
        Figure figure =
                figures.read(Question.plain(metric, half.period(), cutOff).by(by));
        List<Chart.Bar> bars = figure.groups().stream()
                .limit(BARS)
                .map(group -> new Chart.Bar(group.name(), group.ratio().numerator()))
                .toList();
        return new Chart(title, metric.unit().zh(), bars);
    }
}
