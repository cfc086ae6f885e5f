package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.reporting.sources.Completeness;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Metrics, their values and the records behind them. */
@RestController
@RequestMapping("/api/reporting/v1/metrics")
class MetricController {

    private final Figures figures;
    private final FigureRecords records;
    private final Completeness completeness;
    private final Clock clock;

    MetricController(Figures figures, FigureRecords records, Completeness completeness, Clock clock) {
        this.figures = figures;
        this.records = records;
        this.completeness = completeness;
        this.clock = clock;
    }

    /** All declared metrics. */
    record MetricList(List<MetricView> items) {}

    @Operation(summary = "指标目录:公式、版本、单位、来源 (declared metrics)")
    @GetMapping
    @AnyToken
    MetricList listMetrics() {
        return new MetricList(Metrics.all().stream().map(MetricView::of).toList());
    }

    @Operation(summary = "指标数值:分子、分母、公式版本、截止时点 (a figure)")
    @GetMapping("/{id}")
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    FigureView readFigure(
            @PathVariable String id,
            @ParameterObject @ModelAttribute FigureParameters parameters,
            @Parameter(description = "附上期和上年同期的同口径数值") @RequestParam(defaultValue = "false") boolean compare,
            Caller caller) {
        Question question = question(id, parameters, caller);
        Completeness.Reading reading = completeness.of(question.sources());
        Figure figure = figures.read(question);
        return FigureView.of(figure, reading, compare ? compared(figure) : null);
    }

    @Operation(summary = "指标背后的记录清单 (the records behind a figure)")
    @GetMapping("/{id}/records")
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    Page<RecordView> listFigureRecords(
            @PathVariable String id,
            @ParameterObject @ModelAttribute FigureParameters parameters,
            @RequestParam(required = false) @Nullable Part part,
            PageRequest page,
            Caller caller) {
        return records.read(question(id, parameters, caller), part == null ? Part.NUMERATOR : part, page);
    }

    private List<Comparison> compared(Figure figure) {
        Question question = figure.question();
        return Arrays.stream(Comparison.With.values())
                .map(with -> new Comparison(
                        with, figure, figures.read(question.against(with.earlier(question.period()), clock.instant()))))
                .toList();
    }

    private Question question(String id, FigureParameters parameters, Caller caller) {
        Metric metric = Metrics.byId(id).orElseThrow(ProblemException::notFound);
        return FigureScope.narrow(parameters.question(metric, clock.instant()), caller);
    }
}
