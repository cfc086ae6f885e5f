package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.ReportingProblem;
import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
import cn.yingde.govservice.reporting.period.Periods;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What a figure is asked with. */
record FigureParameters(
        @Schema(
                description = "2019, 2019-H1, 2019-Q2, 2019-06, 2019-W23, 2019-06-03, 2019-01-01/2019-06-30",
                example = "2019-H1")
        @Nullable
        String period,

        @Schema(
                description = "department, category, matter, type, source, channel, township, month",
                example = "department")
        @Nullable
        String by,

        @Schema(description = "截止日(其24:00),默认为统计期末日", example = "2019-06-30")
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate asOf,

        @Nullable String departmentId,
        @Nullable List<String> basicCode,
        @Nullable String category,
        @Nullable String source,
        @Nullable String channel,
        @Nullable String type,
        @Nullable String township,

        @Schema(description = "THEN 按当时机构,CURRENT 按现行机构") @Nullable
        Structure structure) {

    Question question(Metric metric, Instant now) {
        Period asked = Periods.require(period);
        Filters filters = new Filters(
                departmentId, basicCode == null ? List.of() : basicCode, category, type, source, channel, township);
        requireApplicable(metric);
        return new Question(
                metric,
                asked,
                CutOff.of(asked, asOf, now),
                filters,
                grouping(metric).orElse(null),
                structure == null ? Structure.THEN : structure);
    }

    private Optional<Grouping> grouping(Metric metric) {
        if (by == null) {
            return Optional.empty();
        }
        return Optional.of(
                Grouping.of(by).filter(metric.groupings()::contains).orElseThrow(() -> notApplicable(metric, "by")));
    }

    private void requireApplicable(Metric metric) {
        given().forEach((grouping, name) -> {
            if (!metric.groupings().contains(grouping)) {
                throw notApplicable(metric, name);
            }
        });
    }

    private Map<Grouping, String> given() {
        Map<Grouping, String> given = new EnumMap<>(Grouping.class);
        putIf(departmentId, Grouping.DEPARTMENT, "departmentId", given);
        putIf(basicCode, Grouping.MATTER, "basicCode", given);
        putIf(category, Grouping.CATEGORY, "category", given);
        putIf(source, Grouping.SOURCE, "source", given);
        putIf(channel, Grouping.CHANNEL, "channel", given);
        putIf(type, Grouping.TYPE, "type", given);
        putIf(township, Grouping.TOWNSHIP, "township", given);
        return given;
    }

    private static void putIf(@Nullable Object value, Grouping grouping, String name, Map<Grouping, String> given) {
        if (value != null) {
            given.put(grouping, name);
        }
    }

    private static ProblemException notApplicable(Metric metric, String parameter) {
        String known =
                metric.groupings().stream().sorted().map(Grouping::parameter).collect(Collectors.joining(", "));
        Text detail =
                Text.of("该指标可按以下分组或筛选:" + known + "。", "This metric can be divided and narrowed by: " + known + ".");
        return ProblemException.of(ReportingProblem.METRIC_GROUPING, detail).at(parameter, "NOT_APPLICABLE", detail);
    }
}
