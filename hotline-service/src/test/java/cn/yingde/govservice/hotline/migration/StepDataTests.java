package cn.yingde.govservice.hotline.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.platform.importing.RowOutcome;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** How strictly a step's fields are read, and what becomes of a line that cannot be. */
class StepDataTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Arguments> readings() {
        return Stream.of(
                reading("{\"f\":\"word\"}", data -> data.text("f", 4), "word"),
                reading("{\"f\":\"words\"}", data -> data.text("f", 4), null),
                reading("{\"f\":\" \"}", data -> data.text("f", 4), null),
                reading("{\"f\":null}", data -> data.text("f", 4), null),
                reading("{}", data -> data.text("f", 4), null),
                reading("{}", data -> String.valueOf(data.textOrNull("f", 4)), "null"),
                reading("{\"f\":3}", data -> data.number("f", 1, 5), "3"),
                reading("{\"f\":0}", data -> data.number("f", 1, 5), null),
                reading("{\"f\":6}", data -> data.number("f", 1, 5), null),
                reading("{\"f\":\"3\"}", data -> data.number("f", 1, 5), null),
                reading("{\"f\":3.5}", data -> data.number("f", 1, 5), null),
                reading("{\"f\":99999999999}", data -> data.number("f", 1, 5), null),
                reading("{}", data -> String.valueOf(data.numberOrNull("f", 1, 5)), "null"),
                reading("{\"f\":9}", data -> data.numberOrNull("f", 1, 5), null),
                reading("{\"f\":true}", data -> data.flag("f"), "true"),
                reading("{}", data -> data.flag("f"), "false"),
                reading("{\"f\":\"YES\"}", data -> data.code(Solved.class, "f"), "YES"),
                reading("{\"f\":\"yes\"}", data -> data.code(Solved.class, "f"), null),
                reading("{}", data -> String.valueOf(data.codeOrNull(Solved.class, "f")), "null"),
                reading("{\"f\":[\"YES\",\"NO\"]}", data -> data.codes(Solved.class, "f"), "[YES, NO]"),
                reading("{\"f\":[\"YES\",\"?\"]}", data -> data.codes(Solved.class, "f"), null),
                reading("{\"f\":[\"a\"]}", data -> data.texts("f"), "[a]"),
                reading("{}", data -> data.texts("f"), "[]"),
                reading("{\"f\":\"2019-03-04T10:00:00+08:00\"}", data -> data.moment("f"), "2019-03-04T02:00:00Z"),
                reading("{\"f\":\"2019-03-04\"}", data -> String.valueOf(data.dateOrNull("f")), "2019-03-04"));
    }

    private static Arguments reading(String json, Function<StepData, Object> read, String expected) {
        return Arguments.of(json, read, expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("readings")
    void readsWhatIsThereAndNothingElse(String json, Function<StepData, Object> read, String expected) {
        StepData data = new StepData(JSON.readTree(json));
        if (expected == null) {
            assertThatExceptionOfType(UnreadableLine.class)
                    .isThrownBy(() -> read.apply(data))
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("f"));
        } else {
            assertThat(read.apply(data)).hasToString(expected);
        }
    }

    @Test
    void readsAStepWithoutData() {
        StepData none = new StepData(null);
        assertThat(none.texts("f")).isEmpty();
        assertThat(none.flag("f")).isFalse();
        assertThatExceptionOfType(UnreadableLine.class).isThrownBy(() -> none.text("f", 9));
    }

    @ParameterizedTest(name = "{0} apart: {1}")
    @CsvSource({"a|a, true", "a| a , true", "a|b, false", "{}|{ }, false"})
    void knowsALineAgainByItsText(String pair, boolean same) {
        String[] lines = pair.split("\\|");
        assertThat(Fingerprint.of(lines[0]).equals(Fingerprint.of(lines[1]))).isEqualTo(same);
    }

    @Test
    void saysWhyALineIsRejectedWithoutRepeatingIt() {
        assertThat(code(() -> {
                    throw new UnreadableLine("days");
                }))
                .isEqualTo("UNREADABLE");
        assertThat(code(() -> {
                    throw new UnknownReference("intoSourceNo");
                }))
                .isEqualTo("UNKNOWN_REFERENCE");
        assertThat(code(() -> {
                    throw new DateTimeException("13800138000");
                }))
                .isEqualTo("UNREADABLE");
        RowOutcome broken = Rejections.guarded(() -> {
            JSON.readTree("{\"phone\":13800138000x}");
            return RowOutcome.accepted();
        });
        assertThat(broken.toString()).doesNotContain("13800138000");
    }

    private static String code(Supplier<RowOutcome> line) {
        return Rejections.guarded(line).code();
    }
}
