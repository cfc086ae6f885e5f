package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.period.Period;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A figure beside the same figure of an earlier period that was cut off at the same point. */
record Comparison(With with, Figure figure, Figure earlier) {

    /** Which earlier period. */
    enum With {
        PREVIOUS_PERIOD(Period::previous), // 环比
        LAST_YEAR(Period::lastYear); // 同比

        private final UnaryOperator<Period> earlier;

        With(UnaryOperator<Period> earlier) {
            this.earlier = earlier;
        }

        Period earlier(Period period) {
            return earlier.apply(period);
        }
    }

    /** Of counts a number, of rates percentage points as text; none when one of the two has no value. */
    @Nullable
    Object difference() {
        Object now = figure.value();
        Object before = earlier.value();
        if (now == null || before == null) {
            return null;
        }
        BigDecimal difference = new BigDecimal(now.toString()).subtract(new BigDecimal(before.toString()));
        return figure.question().metric().rate() ? difference.toPlainString() : (Object) difference.longValueExact();
    }

    /** By how many per cent a count grew; rates are compared in points alone, and nothing grows from zero. */
    @Nullable
    String growthPercent() {
        long before = earlier.whole().numerator();
        return figure.question().metric().rate()
                ? null
                : new Ratio(figure.whole().numerator() - before, before).percent();
    }
}
