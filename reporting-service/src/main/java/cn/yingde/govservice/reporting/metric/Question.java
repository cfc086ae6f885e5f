package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One figure that is asked for. */
public record Question(
        Metric metric,
        Period period,
        CutOff cutOff,
        Filters filters,
        @Nullable Grouping by,
        Structure structure) {

    /** Of a period, as it was at its end. */
    public static Question plain(Metric metric, Period period, CutOff cutOff) {
        return new Question(metric, period, cutOff, Filters.NONE, null, Structure.THEN);
    }

    Set<String> sources() {
        return metric.sources(structure);
    }

    /** The whole of another period of the same kind, cut off where this one is. */
    Question against(Period other, Instant now) {
        LocalDate day = cutOff.day();
        LocalDate likewise = day.isBefore(period.to())
                ? other.from().plusDays(ChronoUnit.DAYS.between(period.from(), day))
                : other.to().plusDays(ChronoUnit.DAYS.between(period.to(), day));
        LocalDate inOther = day.isBefore(period.to()) && likewise.isAfter(other.to()) ? other.to() : likewise;
        return new Question(metric, other, CutOff.of(other, inOther, now), filters, null, structure);
    }

    public Question by(Grouping grouping) {
        return new Question(metric, period, cutOff, filters, grouping, structure);
    }

    public Question with(Filters narrower) {
        return new Question(metric, period, cutOff, narrower, by, structure);
    }
}
