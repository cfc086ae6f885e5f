package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule that history broke is kept on the ticket, and none rejects it. */
@Tag("sql")
class ImportDeviationApiTests extends ImportApiTest {

    @Test
    void keepsEachBrokenRuleAsADeviation() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        deviating(expected, lines, "EXTENSION_TOO_LONG", NONE, DISPATCH, SIGN_OFF, extend("5T10:00", 9));
        deviating(
                expected,
                lines,
                "EXTENSION_PENDING",
                NONE,
                DISPATCH,
                SIGN_OFF,
                extend("5T10:00", 3),
                extend("5T11:00", 3));
        deviating(
                expected,
                lines,
                "EXTENSION_OPINION_MISSING",
                NONE,
                DISPATCH,
                SIGN_OFF,
                extend("5T10:00", 3),
                on("5T11:00", "EXTENSION_DECISION", Map.of("decision", "APPROVE")),
                extend("6T10:00", 8));
        deviating(
                expected,
                lines,
                "EXTENSION_AFTER_DUE",
                Map.of("receivedAt", "2019-02-11T09:00:00+08:00"),
                DISPATCH,
                SIGN_OFF,
                extend("5T10:00", 3));
        deviating(expected, lines, "RETURN_TOO_LATE", NONE, DISPATCH, on("8T10:00", "RETURN", Map.of("reason", "r")));
        deviating(
                expected,
                lines,
                "RETURN_USED",
                NONE,
                DISPATCH,
                on("4T11:00", "RETURN", Map.of("reason", "r")),
                on("4T12:00", "RETURN_DECISION", Map.of("decision", "REJECT")),
                on("4T13:00", "RETURN", Map.of("reason", "r")));
        deviating(
                expected,
                lines,
                "REPLY_HANDLED_AT",
                NONE,
                DISPATCH,
                SIGN_OFF,
                on("6T10:00", "REPLY", with("handledAt", "2019-03-01T09:00:00+08:00")));
        deviating(
                expected,
                lines,
                "REPLY_INCOMPLETE",
                NONE,
                DISPATCH,
                SIGN_OFF,
                on("6T10:00", "REPLY", with("solved", "NO")));
        deviating(
                expected,
                lines,
                "REVIEW_FINDINGS_MISSING",
                NONE,
                DISPATCH,
                SIGN_OFF,
                REPLIED,
                on("6T11:00", "REVIEW", Map.of("decision", "RETURN")));
        deviating(
                expected,
                lines,
                "CALLBACK_FIRST",
                NONE,
                DISPATCH,
                SIGN_OFF,
                REPLIED,
                PASSED,
                on("7T10:00", "CLOSE", NONE));
        deviating(expected, lines, "OUT_OF_SCOPE", Map.of("categoryCode", "JUDICIAL"), DISPATCH);
        deviating(expected, lines, "ACCUSED_UNIT", Map.of("complainedDepartmentId", "market"), DISPATCH);
        deviating(
                expected, lines, "DIRECT_ANSWER_CONSULT", NONE, on("4T10:00", "DIRECT_ANSWER", Map.of("answer", "a")));
        ApiAnswer job = imported(String.join("\n", lines));
        assertThat(job.json().path("accepted").asInt())
                .as(rejections(job).toString())
                .isEqualTo(lines.size());
        expected.forEach((source, codes) -> assertThat(
                        ticket(numberOf(source)).json().path("deviations").toString())
                .isEqualTo(JSON.writeValueAsString(codes)));
    }

    private static Map<String, Object> extend(String day, int days) {
        return on(day, "EXTEND", Map.of("days", days, "reason", "r"));
    }

    @SafeVarargs
    private static void deviating(
            Map<String, List<String>> expected,
            List<String> lines,
            String code,
            Map<String, Object> changes,
            Map<String, Object>... history) {
        String source = old();
        expected.put(source, List.of(code));
        lines.add(line(source, changes, history));
    }
}
