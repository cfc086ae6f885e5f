package cn.yingde.govservice.reporting.targets;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.reporting.metric.Figure;
import cn.yingde.govservice.reporting.metric.FigureScope;
import cn.yingde.govservice.reporting.metric.Figures;
import cn.yingde.govservice.reporting.metric.Filters;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.metric.Question;
import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a target was reached in its period (完成情况), by all or by one department. */
@Component
class Attainment {

    private final Figures figures;
    private final Clock clock;

    Attainment(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The figure beside its target; nothing is reached where there is nothing to divide by. */
    record Attained(Target target, Figure figure) {

        @Nullable
        Object value() {
            return figure.value();
        }

        @Nullable
        Boolean reached() {
            Object value = figure.value();
            return value == null ? null : new BigDecimal(value.toString()).compareTo(target.atLeast()) >= 0;
        }
    }

    /** Nothing for a figure that the caller may not see. */
    Optional<Attained> of(Target target, @Nullable String departmentId, Caller caller) {
        Period period = Period.parse(target.period()).orElseThrow();
        return Metrics.byId(target.metricId())
                .map(metric -> Question.plain(metric, period, CutOff.of(period, null, clock.instant())))
                .filter(question -> departmentId == null || question.metric().dividesByDepartment())
                .map(question -> question.with(Filters.NONE.inDepartment(departmentId)))
                .flatMap(question -> FigureScope.narrowed(question, caller))
                .map(question -> new Attained(target, figures.read(question)));
    }
}
