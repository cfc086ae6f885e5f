package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command with each of its members left out, over-long or of the wrong kind: 400, and nothing is written. */
@Tag("sql")
class BadInputApiTests extends HotlineApiTest {

    /** A command, a body it takes, the members it cannot do without, and how long its texts may be. */
    record Command(
            String person, String path, Map<String, Object> body, List<String> needed, Map<String, Integer> longest) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Command> commands() {
        return Stream.of(
                        office("/non-acceptances", Map.of("reason", "r", "rightChannel", "c", "told", true))
                                .needs("reason", "rightChannel", "told")
                                .atMost(1000, "reason", "rightChannel"),
                        office("/direct-answers", Map.of("answer", "a"))
                                .needs("answer")
                                .atMost(2000, "answer"),
                        office("/upstream-returns", Map.of("reason", "r"))
                                .needs("reason")
                                .atMost(1000, "reason"),
                        office("/merges", Map.of("into", "YDT20260302999999"))
                                .needs("into")
                                .atMost(24, "into"),
                        office("/dispatches", Map.of("leadDepartmentId", "housing", "basis", "b"))
                                .needs("leadDepartmentId", "basis")
                                .atMost(500, "basis")
                                .atMost(32, "leadDepartmentId"),
                        office("/recalls", Map.of("reason", "r"))
                                .needs("reason")
                                .atMost(1000, "reason"),
                        by("housing-handler", "/returns", Map.of("reason", "r"))
                                .needs("reason")
                                .atMost(1000, "reason")
                                .atMost(32, "suggestedDepartmentId"),
                        by("housing-deputy-leader", "/extension-opinions", Map.of("days", 5, "decision", "AGREE"))
                                .needs("days", "decision")
                                .atMost(1000, "comment"),
                        by("housing-handler", "/extensions", Map.of("days", 5, "reason", "r"))
                                .needs("days", "reason")
                                .atMost(1000, "reason"),
                        by("housing-handler", "/replies", replyBody())
                                .needs("handledAt", "process", "result", "answerToCaller", "contactedCaller", "solved")
                                .atMost(4000, "process", "result", "answerToCaller")
                                .atMost(1000, "unsolvedReason"),
                        by("hotline-reviewer", "/reviews", Map.of("decision", "PASS"))
                                .needs("decision")
                                .atMost(1000, "reason"),
                        office("/callbacks", Map.of("reached", true, "solved", "YES"))
                                .needs("reached")
                                .atMost(1000, "comment"),
                        by("hotline-supervisor", "/reopenings", Map.of("reason", "r"))
                                .needs("reason")
                                .atMost(1000, "reason"),
                        office("/urgings", Map.of("channel", "PHONE"))
                                .needs("channel")
                                .atMost(200, "contact")
                                .atMost(1000, "answer"),
                        by("hotline-supervisor", "/supervisions", Map.of("reason", "r", "dueOn", "2026-03-06"))
                                .needs("reason", "dueOn")
                                .atMost(1000, "reason"),
                        office("/reveals", Map.of("field", "CALLER_NAME", "reason", "r"))
                                .needs("field", "reason")
                                .atMost(200, "reason"))
                .map(Draft::command);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void refusesEachBrokenBodyAndWritesNothing(Command command) {
        String no = givenTicket();
        for (Map.Entry<String, Object> broken : brokenBodies(command).entrySet()) {
            ApiAnswer answer = as(command.person()).post("/tickets/" + no + command.path(), broken.getValue());
            assertThat(answer.status())
                    .as(broken.getKey() + ": " + answer.body())
                    .isEqualTo(400);
            assertThat(answer.text("/code")).as(broken.getKey()).isIn("INVALID_REQUEST", "MALFORMED_REQUEST");
        }
        assertThat(facts(no)).containsExactly("received");
        assertThat(ticket(no).text("/state")).isEqualTo("PENDING_DISPATCH");
    }

    private static Map<String, Object> brokenBodies(Command command) {
        Map<String, Object> bodies = new LinkedHashMap<>();
        bodies.put("not JSON", "{\"reason\":");
        bodies.put("a list", "[]");
        bodies.put("nothing", "");
        command.needed().forEach(member -> bodies.put("without " + member, without(command.body(), member)));
        String first = command.needed().get(0);
        bodies.put(first + " null", changed(command.body(), first, null));
        bodies.put(first + " an object", changed(command.body(), first, Map.of("a", 1)));
        command.longest()
                .forEach((member, most) ->
                        bodies.put(member + " too long", changed(command.body(), member, "长".repeat(most + 1))));
        return bodies;
    }

    @Test
    void refusesNumbersAndCodesOutOfRange() {
        String no = givenTicket();
        Map<String, List<Object>> days = Map.of("days", List.of(0, -1, 366, 1.5, "many"));
        refused(no, "housing-handler", "/extensions", Map.of("days", 5, "reason", "r"), days);
        refused(no, "housing-deputy-leader", "/extension-opinions", Map.of("days", 5, "decision", "AGREE"), days);
        refused(
                no,
                "hotline-operator",
                "/callbacks",
                Map.of("reached", true, "solved", "YES"),
                Map.of("grade", List.of(0, 6, "best"), "solved", List.of("MAYBE")));
        refused(
                no,
                "hotline-reviewer",
                "/reviews",
                Map.of("decision", "RETURN"),
                Map.of("findings", List.of("NO_TIME", List.of("NO_SUCH")), "decision", List.of("APPROVE")));
        assertThat(facts(no)).containsExactly("received");
    }

    private void refused(
            String no, String person, String path, Map<String, Object> body, Map<String, List<Object>> values) {
        values.forEach((member, all) -> all.forEach(value -> {
            ApiAnswer answer = as(person).post("/tickets/" + no + path, changed(body, member, value));
            assertThat(answer.status())
                    .as(member + " = " + value + ": " + answer.body())
                    .isEqualTo(400);
        }));
    }

    private static Map<String, Object> without(Map<String, Object> body, String member) {
        Map<String, Object> less = new HashMap<>(body);
        less.remove(member);
        return less;
    }

    private static Map<String, Object> changed(Map<String, Object> body, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, value);
        return changed;
    }

    private static Draft office(String path, Map<String, Object> body) {
        return by("hotline-operator", path, body);
    }

    private static Draft by(String person, String path, Map<String, Object> body) {
        return new Draft(new Command(person, path, body, new ArrayList<>(), new HashMap<>()));
    }

    /** A command whose limits are being written down. */
    private record Draft(Command command) {

        Draft needs(String... members) {
            command.needed().addAll(List.of(members));
            return this;
        }

        Draft atMost(int most, String... members) {
            List.of(members).forEach(member -> command.longest().put(member, most));
            return this;
        }
    }
}
