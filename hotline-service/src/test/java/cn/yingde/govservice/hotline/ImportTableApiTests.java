package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which lines of history are rejected with which code, which broken rules they keep, and that nothing fires. */
@Tag("sql")
class ImportTableApiTests extends ImportApiTest {

    private static final Map<String, Object> NONE = Map.of();
    private static final Map<String, Object> DISPATCH = on("4T10:00", "DISPATCH", dispatchTo("market"));
    private static final Map<String, Object> SIGN_OFF = on("4T11:00", "SIGN_OFF", NONE);
    private static final Map<String, Object> REPLIED = on("6T10:00", "REPLY", REPLY);
    private static final Map<String, Object> PASSED = on("6T11:00", "REVIEW", Map.of("decision", "PASS"));

    @Autowired
    private Timers timers;

    @Test
    void rejectsEachBrokenLineWithItsCodeAndTakesTheRest() {
        Map<String, String> lines = new LinkedHashMap<>();
        referring(lines);
        unreadable(lines);
        outOfPlace(lines);
        String good = old();
        lines.put(line(good, NONE), "");
        ApiAnswer job = imported(String.join("\n", lines.keySet()));
        Map<Integer, String> expected = new TreeMap<>();
        int row = 0;
        for (String code : lines.values()) {
            row++;
            if (!code.isEmpty()) {
                expected.put(row, code);
            }
        }
        assertThat(rejections(job)).isEqualTo(expected);
        assertThat(job.json().path("accepted").asInt()).isEqualTo(lines.size() - expected.size());
        assertThat(ticket(numberOf(good)).text("/state")).isEqualTo("PENDING_DISPATCH");
    }

    private void referring(Map<String, String> lines) {
        String itself = old();
        String unknown = "UNKNOWN_REFERENCE";
        lines.put(line(itself, NONE, on("4T10:00", "MERGE", Map.of("intoSourceNo", itself))), unknown);
        lines.put(line(old(), NONE, on("4T10:00", "MERGE", Map.of("intoSourceNo", "no-such"))), unknown);
        lines.put(line(old(), Map.of("complainedDepartmentId", "nobody")), unknown);
        lines.put(line(old(), Map.of("categoryCode", "NO_SUCH")), unknown);
        Map<String, Object> assisted = new HashMap<>(dispatchTo("market"));
        assisted.put("assistingDepartmentIds", List.of("nobody"));
        lines.put(line(old(), NONE, on("4T10:00", "DISPATCH", assisted)), unknown);
        Map<String, Object> suggested = Map.of("reason", "r", "suggestedDepartmentId", "nobody");
        lines.put(line(old(), NONE, DISPATCH, on("4T11:00", "RETURN", suggested)), unknown);
        String upstream = "QY" + fresh();
        lines.put(line(old(), Map.of("upstreamNo", upstream)), "");
        lines.put(line(old(), Map.of("upstreamNo", upstream)), "UPSTREAM_NUMBER");
    }

    private static void unreadable(Map<String, String> lines) {
        List<String> broken = new ArrayList<>();
        broken.add("{\"sourceSystem\":");
        broken.add("[]");
        broken.add(line(old(), Map.of("receivedAt", "2018-12-01T09:00:00+08:00")));
        broken.add(line(old(), Map.of("receivedAt", "yesterday")));
        broken.add(line(old(), Map.of("title", "长".repeat(201))));
        broken.add(line(old(), Map.of("location", Map.of("township", "12345678"))));
        for (Object days : List.of(0, -3, 366, "5", 1.5)) {
            broken.add(line(
                    old(), NONE, DISPATCH, SIGN_OFF, on("5T10:00", "EXTEND", Map.of("days", days, "reason", "r"))));
        }
        for (Object grade : List.of(0, 6, "best")) {
            Map<String, Object> called = Map.of("reached", true, "solved", "YES", "grade", grade);
            broken.add(line(old(), NONE, DISPATCH, SIGN_OFF, REPLIED, PASSED, on("7T10:00", "CALLBACK", called)));
        }
        broken.add(line(old(), NONE, DISPATCH, on("4T11:00", "RETURN", Map.of("reason", "长".repeat(1001)))));
        broken.add(line(old(), NONE, DISPATCH, SIGN_OFF, on("6T10:00", "REPLY", with("process", "长".repeat(4001)))));
        broken.add(line(old(), NONE, DISPATCH, SIGN_OFF, on("6T10:00", "REPLY", with("solved", "MAYBE"))));
        broken.add(line(old(), NONE, DISPATCH, SIGN_OFF, on("6T10:00", "REPLY", with("handledAt", "noon"))));
        broken.add(line(old(), NONE, DISPATCH, on("4T11:00", "RETURN_DECISION", Map.of("decision", "APPROVE"))));
        broken.add(line(
                old(), NONE, DISPATCH, SIGN_OFF, on("5T10:00", "EXTENSION_DECISION", Map.of("decision", "APPROVE"))));
        broken.add(line(old(), NONE, DISPATCH, SIGN_OFF, on("5T10:00", "REWORK", NONE)));
        broken.add(line(old(), NONE, on("4T10:00", "DISPATCH", Map.of("leadDepartmentId", "market"))));
        broken.forEach(text -> lines.put(text, "UNREADABLE"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> reply = new HashMap<>(REPLY);
        reply.put(field, value);
        return reply;
    }

    private static void outOfPlace(Map<String, String> lines) {
        lines.put(line(old(), NONE, on("3T10:00", "DISPATCH", dispatchTo("market"))), "TIMES_OUT_OF_ORDER");
        lines.put(line(old(), NONE, SIGN_OFF, DISPATCH), "TIMES_OUT_OF_ORDER");
        lines.put(line(old(), NONE, SIGN_OFF), "TICKET_STATE");
        lines.put(line(old(), NONE, DISPATCH, SIGN_OFF, PASSED), "UNREADABLE");
        lines.put(line(old(), NONE, DISPATCH, SIGN_OFF, on("5T10:00", "CLOSE", NONE)), "TICKET_STATE");
        Map<String, Object> masked =
                Map.of("name", "陈*明", "phone", "13800000001", "anonymous", false, "confidential", false);
        lines.put(line(old(), Map.of("caller", masked)), "INVALID_PERSONAL_DATA");
    }

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

    @Test
    void firesNothingAndListsWhatWasLate() {
        String late = old();
        String settled = old();
        ApiAnswer job = imported(line(late, NONE, DISPATCH, SIGN_OFF) + "\n"
                + line(settled, NONE, on("4T10:00", "NON_ACCEPT", Map.of("reason", "r", "rightChannel", "c"))));
        List<String> before = facts(numberOf(late));
        timers.run("ticket-warnings");
        timers.run("ticket-overdue");
        assertThat(facts(numberOf(late))).isEqualTo(before);
        ApiAnswer listed = as("demo-loader")
                .get("/imports/" + job.text("/id") + "/already-late")
                .expectStatus(200);
        assertThat(listed.json().path("items").size()).isEqualTo(1);
        assertThat(listed.text("/items/0/subjectNo")).isEqualTo(numberOf(late));
        assertThat(listed.text("/items/0/dueAt")).isEqualTo("2019-03-11T17:30:00+08:00");
    }

    @Test
    void letsTimersActFromTheMomentThatTheImportNames() {
        String source = old();
        imported("/imports?resumeTimersAt=2026-03-03T09:00:00%2B08:00", line(source, NONE, DISPATCH, SIGN_OFF));
        String no = numberOf(source);
        CLOCK.set("2026-03-03T08:59+08:00");
        timers.run("ticket-overdue");
        assertThat(facts(no)).doesNotContain("overdue");
        CLOCK.set("2026-03-03T09:00+08:00");
        timers.run("ticket-overdue");
        timers.run("ticket-overdue");
        assertThat(facts(no)).containsOnlyOnce("overdue");
    }

    @Test
    void rejectsUrgingsAndMeetingsByRowToo() {
        String source = old();
        imported(line(source, NONE));
        String urgings = String.join(
                "\n",
                urging(Map.of("ticketSourceNo", source)),
                urging(Map.of("ticketSourceNo", "no-such")),
                urging(Map.of("ticketSourceNo", source, "at", "2019-03-01T09:00:00+08:00")),
                urging(Map.of("ticketSourceNo", source, "answer", "长".repeat(1001))),
                urging(Map.of("ticketSourceNo", source, "channel", "PIGEON")),
                "{}");
        assertThat(rejections(imported("/urgings/imports", urgings)))
                .isEqualTo(Map.of(
                        2,
                        "UNKNOWN_REFERENCE",
                        3,
                        "TIMES_OUT_OF_ORDER",
                        4,
                        "UNREADABLE",
                        5,
                        "UNREADABLE",
                        6,
                        "UNREADABLE"));
        String meetings = String.join(
                "\n",
                meeting(Map.of("ticketSourceNos", List.of(source))),
                meeting(Map.of("ticketSourceNos", List.of("no-such"))),
                meeting(Map.of("departmentIds", List.of("nobody"))),
                meeting(Map.of(
                        "rulings", List.of(Map.of("leadDepartmentId", "health", "rule", Map.of("township", "1"))))),
                meeting(Map.of("kind", "TEA")),
                meeting(Map.of("rulings", List.of(ruling()))),
                meeting(Map.of("kind", "GOVERNMENT", "rulings", List.of(ruling()))));
        assertThat(rejections(imported("/coordination-meetings/imports", meetings)))
                .isEqualTo(Map.of(
                        2,
                        "UNKNOWN_REFERENCE",
                        3,
                        "UNKNOWN_REFERENCE",
                        4,
                        "UNREADABLE",
                        5,
                        "UNREADABLE",
                        6,
                        "MEETING_MAKES_NO_RULES"));
    }

    private static Map<String, Object> ruling() {
        Map<String, Object> rule =
                Map.of("categoryCode", "FIRE_LANE", "validFrom", "2019-05-20", "validTo", "2019-05-21");
        return Map.of("leadDepartmentId", "health", "rule", rule);
    }

    private static String urging(Map<String, Object> changes) {
        return JSON.writeValueAsString(merged(
                Map.of(
                        "sourceSystem", "old-hotline",
                        "sourceNo", "U-" + fresh(),
                        "channel", "PHONE",
                        "at", "2019-03-05T10:00:00+08:00",
                        "operatorName", "话务员"),
                changes));
    }

    private static String meeting(Map<String, Object> changes) {
        return JSON.writeValueAsString(merged(
                Map.of(
                        "sourceSystem", "old-hotline",
                        "sourceNo", "M-" + fresh(),
                        "kind", "OFFICE",
                        "heldAt", "2019-03-15T15:00:00+08:00",
                        "departmentIds", List.of("market", "health"),
                        "minutesNo", "热线纪要" + fresh(),
                        "minutes", "议定联合办理。"),
                changes));
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(base);
        all.putAll(changes);
        return all;
    }
}
