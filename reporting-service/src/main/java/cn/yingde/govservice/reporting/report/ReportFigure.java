package cn.yingde.govservice.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, fixed with everything that it was made of. It comes from a metric, from a
 * person (manual), or is a target.
 */
record ReportFigure(
        @Schema(example = "hotline.received") String key,
        String name,
        @Nullable String metricId,
        @Nullable String manualIndicatorId,
        @Nullable String targetMetricId,

        @Schema(description = "整数,或文字;无从计算时为空") @JsonInclude @Nullable
        Object value,

        String unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String formula,
        @Nullable Integer formulaVersion,
        @Nullable LocalDate asOf,
        @Schema(description = "人工填报的数据来源") @Nullable String source,
        @Nullable String recordsUrl) {

    boolean present() {
        return value != null && !value.toString().isEmpty();
    }

    boolean manual() {
        return manualIndicatorId != null;
    }
}
