package cn.yingde.govservice.reporting.targets;

import java.math.BigDecimal;
import java.time.Instant;

/** What a metric is to reach at least in a period (目标). */
public record Target(
        String metricId, String period, BigDecimal atLeast, String enteredBy, Instant enteredAt, long version) {

    /** A whole number, or another number as text. */
    public Object shown() {
        BigDecimal plain = atLeast.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.longValueExact() : (Object) plain.toPlainString();
    }
}
