package cn.yingde.govservice.catalog.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share with what it was computed from.
 *
 * @param percent two decimals, rounded half up; none when there is nothing to divide by
 */
record Ratio(
        String id,
        long numerator,
        long denominator,
        @Nullable String percent) {

    static Ratio of(String id, long numerator, long denominator) {
        return new Ratio(id, numerator, denominator, percent(numerator, denominator));
    }

    private static @Nullable String percent(long numerator, long denominator) {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
