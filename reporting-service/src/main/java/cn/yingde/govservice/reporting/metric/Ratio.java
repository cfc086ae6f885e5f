package cn.yingde.govservice.reporting.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A counted numerator and, for rates, a denominator. */
public record Ratio(long numerator, long denominator) {

    static final Ratio ZERO = new Ratio(0, 0);

    private static final int PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    /** Per cent with two decimals, half up; nothing is divided by zero. */
    public @Nullable String percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
