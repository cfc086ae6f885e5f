package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which lines of history are rejected with which code, while the others of their file are taken. */
@Tag("sql")
class ImportRejectionApiTests extends ImportApiTest {

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
}
