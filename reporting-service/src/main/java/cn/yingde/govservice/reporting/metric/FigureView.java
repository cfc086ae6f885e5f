package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.time.BureauTime;
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
        @Schema(description = "截止时点已过,且数据来源已读到最新") boolean complete,
        Structure structure,
        @Nullable String by,
        boolean overlapping,
        List<Group> groups) {

    /** One part of a divided figure. */
    record Group(
            String key,
            String name,
            @JsonInclude @Nullable Object value,
            long numerator,
            @Nullable Long denominator) {}

    static FigureView of(Figure figure, boolean complete) {
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
                complete,
                question.structure(),
                question.by() == null ? null : question.by().parameter(),
                false,
                figure.groups().stream().map(group -> group(figure, group)).toList());
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
