package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.ReportingProblem;
import cn.yingde.govservice.reporting.period.Periods;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person enters: a value (a number, or words for one) or a text, and where it comes from. */
record Entry(
        @Schema(description = "数值,或以文字表示的数值", example = "65") @Nullable
        Object value,

        @Schema(description = "文字,空行分段", example = "近千份") @Nullable
        String text,

        @Schema(example = "人次") @Nullable String unit,

        @Schema(description = "数据来源", example = "培训签到表") @Nullable
        String source) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_SOURCE = 255;
    private static final int LONGEST_UNIT = 16;
    private static final int LONGEST_TEXT = 10_000;

    private static final Text ONE_OF = Text.of(
            "value 与 text 须且只须填一项,source 必填且不超过255字。",
            "Exactly one of value and text is needed, and a source of at most 255 characters.");
    private static final Text BAD_ID =
            Text.of("指标标识形如 manual.posters,不超过64字符。", "An id is like manual.posters, at most 64 characters.");

    ManualIndicator toIndicator(String id, String period, String enteredBy, Instant now) {
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw ProblemException.invalid("id", "FORMAT", BAD_ID);
        }
        requireOne();
        BigDecimal number = value instanceof Number ? new BigDecimal(value.toString()) : null;
        String words = number == null && value != null ? value.toString() : text;
        return new ManualIndicator(
                id,
                Periods.require(period).label(),
                number,
                words,
                unit,
                source == null ? "" : source,
                enteredBy,
                now,
                1);
    }

    private void requireOne() {
        boolean one = (value == null) != (text == null);
        boolean plain = value == null || value instanceof Number || value instanceof String;
        boolean brief = text == null || text.length() <= LONGEST_TEXT;
        boolean sourced = source != null && !source.isBlank() && source.length() <= LONGEST_SOURCE;
        boolean fitting = unit == null || unit.length() <= LONGEST_UNIT;
        if (!(one && plain && brief && sourced && fitting && reasonable())) {
            throw ProblemException.of(ReportingProblem.MANUAL_INDICATOR_VALUE, ONE_OF)
                    .at("/value", "ONE_OF", ONE_OF);
        }
    }

    /** Fits the column: twenty digits, four of them decimals. */
    private boolean reasonable() {
        return !(value instanceof Number)
                || new BigDecimal(value.toString()).abs().compareTo(new BigDecimal("1e15")) < 0;
    }
}
