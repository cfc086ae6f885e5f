package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
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

    public Question by(Grouping grouping) {
        return new Question(metric, period, cutOff, filters, grouping, structure);
    }

    public Question with(Filters narrower) {
        return new Question(metric, period, cutOff, narrower, by, structure);
    }
}
