package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.sources.Completeness;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure with what it was made of: numerator, denominator, formula version and cut-off. */
record FigureView(
        String id,
        String name,
        String period,
        LocalDate from,
        LocalDate to,

        @Schema(description = "计数为整数;比率为两位小数的百分数(文字);分母为零时为空") @JsonInclude @Nullable
        Object value,

        String unit,
        long numerator,
        @Nullable Long denominator,
        int formulaVersion,
        @Schema(description = "截止日,其24:00为截止时点") LocalDate asOf,
        OffsetDateTime cutOff,
        @Schema(description = "截止时点已过,且此后已将各来源读到最新") boolean complete,

        @Schema(description = "各来源中最早的一次读取时间;尚未读到时为空") @Nullable
        OffsetDateTime sourcesReadAt,

        Structure structure,
        @Nullable String by,
        boolean overlapping,
        List<Group> groups,

        @Schema(description = "compare=true 时:上期与上年同期") @Nullable
        List<Compared> comparisons) {

    /** One part of a divided figure. */
    record Group(
            String key,
            String name,
            @JsonInclude @Nullable Object value,
            long numerator,
            @Nullable Long denominator) {}

    /** The same figure of an earlier period, cut off at the same point. */
    record Compared(
            Comparison.With with,
            String period,
            LocalDate asOf,
            @JsonInclude @Nullable Object value,
            long numerator,
            @Nullable Long denominator,

            @Schema(description = "本期减该期;比率为百分点") @JsonInclude @Nullable
            Object difference,

            @Schema(description = "计数较该期增长的百分数") @Nullable String growthPercent) {

        static Compared of(Comparison comparison) {
            Figure earlier = comparison.earlier();
            return new Compared(
                    comparison.with(),
                    earlier.question().period().label(),
                    earlier.question().cutOff().day(),
                    earlier.value(),
                    earlier.whole().numerator(),
                    earlier.denominator(earlier.whole()),
                    comparison.difference(),
                    comparison.growthPercent());
        }
    }

    static FigureView of(Figure figure, Completeness.Reading reading, @Nullable List<Comparison> comparisons) {
        Question question = figure.question();
        Metric metric = question.metric();
        return new FigureView(
                metric.id(),
                metric.name().zh(),
                question.period().label(),
                question.period().from(),
                question.period().to(),
                figure.value(),
                metric.unit().zh(),
                figure.whole().numerator(),
                figure.denominator(figure.whole()),
                metric.version(),
                question.cutOff().day(),
                BureauTime.offset(question.cutOff().moment()),
                reading.covers(question.cutOff()),
                reading.readUpTo().map(BureauTime::offset).orElse(null),
                question.structure(),
                question.by() == null ? null : question.by().parameter(),
                false,
                figure.groups().stream().map(group -> group(figure, group)).toList(),
                comparisons == null
                        ? null
                        : comparisons.stream().map(Compared::of).toList());
    }

    private static Group group(Figure figure, Figure.Group group) {
        return new Group(
                group.key(),
                group.name(),
                figure.value(group.ratio()),
                group.ratio().numerator(),
                figure.denominator(group.ratio()));
    }
}
