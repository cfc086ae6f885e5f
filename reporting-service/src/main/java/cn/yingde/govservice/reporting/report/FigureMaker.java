package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.manual.ManualIndicator;
import cn.yingde.govservice.reporting.metric.Figure;
import cn.yingde.govservice.reporting.metric.Figures;
import cn.yingde.govservice.reporting.metric.Filters;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.metric.Question;
import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
import cn.yingde.govservice.reporting.targets.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the figures of a report from metrics, manual indicators and targets. */
@Component
class FigureMaker {

    /** How the report names what people enter. */
    private static final Map<String, String> MANUAL_NAMES = Map.of(
            "organisation.trainingDate", "事项调整专题培训日期",
            "organisation.trainingAttendances", "事项调整专题培训人次",
            "manual.consultationRounds", "容缺受理制度征求意见次数",
            "manual.posters", "发放宣传海报",
            "manual.hallInvestment", "大厅升级改造拟投入资金",
            "manual.internalSections", "内设股室",
            "manual.subordinateBodies", "下辖机构");

    private final Figures figures;

    FigureMaker(Figures figures) {
        this.figures = figures;
    }

    Of of(Period period, Instant now) {
        return new Of(period, now);
    }

    static ReportFigure manual(ManualIndicator entered) {
        String unit = entered.unit() == null ? "" : entered.unit();
        String name = MANUAL_NAMES.getOrDefault(entered.id(), entered.id());
        return new ReportFigure(
                entered.id(),
                name,
                null,
                entered.id(),
                null,
                entered.shown(),
                unit,
                null,
                null,
                null,
                null,
                null,
                entered.source(),
                null);
    }

    static ReportFigure target(String key, HalfYear period, Target target) {
        Metric metric = Metrics.byId(target.metricId()).orElseThrow();
        String name = period.full() + metric.name().zh() + "目标(不低于)";
        return new ReportFigure(
                key,
                name,
                null,
                null,
                metric.id(),
                target.shown(),
                metric.unit().zh(),
                null,
                null,
                metric.formula().zh(),
                metric.version(),
                null,
                null,
                null);
    }

    /** Figures of one period. */
    final class Of {

        private final Period period;
        private final Instant now;

        Of(Period period, Instant now) {
            this.period = period;
            this.now = now;
        }

        LocalDate lastDay() {
            return CutOff.of(period, null, now).day();
        }

        ReportFigure metric(String key, String name, String metricId) {
            return figure(key, name, metricId, null, Filters.NONE);
        }

        ReportFigure asOf(LocalDate day, String key, String name, String metricId) {
            return figure(key, name, metricId, day, Filters.NONE);
        }

        ReportFigure narrowed(Filters filters, String key, String name, String metricId) {
            return figure(key, name, metricId, null, filters);
        }

        private ReportFigure figure(
                String key, String name, String metricId, @Nullable LocalDate asOf, Filters filters) {
            Metric metric = Metrics.byId(metricId).orElseThrow();
            CutOff cutOff = CutOff.of(period, asOf, now);
            Figure figure = figures.read(Question.plain(metric, period, cutOff).with(filters));
            return new ReportFigure(
                    key,
                    name,
                    metricId,
                    null,
                    null,
                    figure.value(),
                    metric.unit().zh(),
                    figure.whole().numerator(),
                    figure.denominator(figure.whole()),
                    metric.formula().zh(),
                    metric.version(),
                    cutOff.day(),
                    null,
                    recordsUrl(metricId, cutOff, filters));
        }

        private String recordsUrl(String metricId, CutOff cutOff, Filters filters) {
            UriComponentsBuilder url = UriComponentsBuilder.fromPath(
                            "/api/reporting/v1/metrics/" + metricId + "/records")
                    .queryParam("period", period.label())
                    .queryParam("asOf", cutOff.day());
            if (filters.departmentId() != null) {
                url.queryParam("departmentId", filters.departmentId());
            }
            filters.basicCodes().forEach(code -> url.queryParam("basicCode", code));
            return url.toUriString();
        }
    }
}
