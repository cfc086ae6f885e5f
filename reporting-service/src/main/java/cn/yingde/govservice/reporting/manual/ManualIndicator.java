package cn.yingde.govservice.reporting.manual;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number or a text that a person answers for (人工填报), for one period. */
public record ManualIndicator(
        String id,
        String period,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable String unit,
        String source,
        String enteredBy,
        Instant enteredAt,
        long version) {

    /** What was entered is the same, whoever entered it. */
    boolean says(ManualIndicator other) {
        return sameNumber(other)
                && Objects.equals(text, other.text)
                && Objects.equals(unit, other.unit)
                && source.equals(other.source);
    }

    /** A whole number, another number as text, or the text. */
    public Object shown() {
        if (value == null) {
            return Objects.requireNonNullElse(text, "");
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.longValueExact() : (Object) plain.toPlainString();
    }

    private boolean sameNumber(ManualIndicator other) {
        return value == null || other.value == null ? value == other.value : value.compareTo(other.value) == 0;
    }
}
