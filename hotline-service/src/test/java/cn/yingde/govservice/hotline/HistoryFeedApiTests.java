package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the events of a whole life tell: each once, in order, with the state it left and nothing of the caller. */
@Tag("sql")
class HistoryFeedApiTests extends HotlineApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Told(long version, String fact, String oldState, String newState, JsonNode data, JsonNode change) {}

    @Test
    void tellsEveryActWithTheStateItLeft() {
        String no = givenInProgress();
        String id = as("housing-handler")
                .post("/tickets/" + no + "/extensions", Map.of("days", 3, "reason", "需检测"))
                .expectStatus(201)
                .text("/id");
        as("hotline-operator")
                .post("/tickets/" + no + "/extensions/" + id + "/decisions", Map.of("decision", "APPROVE"))
                .expectStatus(201);
        reply(no, "housing").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        callBack(no, Map.of("reached", true, "solved", "YES", "grade", 3)).expectStatus(201);
        as("hotline-operator").post("/tickets/" + no + "/closings").expectStatus(201);
        List<Told> told = told(no);
        String before = null;
        for (int i = 0; i < told.size(); i++) {
            Told event = told.get(i);
            assertThat(event.version()).isEqualTo(i + 1);
            assertThat(event.oldState()).as(event.fact()).isEqualTo(before);
            assertThat(event.data().path("state").asString("")).isEqualTo(event.newState());
            assertThat(event.data().path("ticketNo").asString("")).isEqualTo(no);
            before = event.newState();
        }
        Told granted = told.get(4);
        assertThat(granted.fact()).isEqualTo("extension-granted");
        assertThat(granted.data().path("extensionsGranted").asInt()).isEqualTo(1);
        assertThat(granted.data().path("dueAt").asString("")).isEqualTo("2026-03-12T17:30:00+08:00");
        assertThat(granted.change().path("days").asInt()).isEqualTo(3);
        Told called = told.get(7);
        assertThat(called.data().at("/lastReachedCallback/grade").asInt()).isEqualTo(3);
        assertThat(called.data().has("closedAt")).isFalse();
        assertThat(told.get(8).data().has("closedAt")).isTrue();
    }

    @Test
    void writesNothingForWhatIsRefusedOrOnlyRead() {
        String no = givenDispatched();
        as("hotline-operator").post("/tickets/" + no + "/closings").expectProblem(409, "TICKET_STATE");
        as("housing-handler")
                .post("/tickets/" + no + "/extensions", Map.of("days", 9, "reason", "r"))
                .expectProblem(409, "TICKET_STATE");
        as("market-handler").post("/tickets/" + no + "/sign-offs").expectProblem(404, "NOT_FOUND");
        ticket(no);
        assertThat(told(no)).extracting(Told::fact).containsExactly("received", "dispatched");
    }

    @Test
    void lapsesAPendingExtensionWhenTheReplyPasses() {
        String no = givenInProgress();
        as("housing-handler")
                .post("/tickets/" + no + "/extensions", Map.of("days", 3, "reason", "需检测"))
                .expectStatus(201);
        String offered = as("hotline-operator")
                .get("/tickets/" + no)
                .json()
                .path("actions")
                .toString();
        assertThat(offered).contains("DECIDE_EXTENSION");
        reply(no, "housing").expectStatus(201);
        assertThat(review(no, "PASS").expectStatus(201).json().has("pendingExtensionId"))
                .isFalse();
        assertThat(as("hotline-operator").get("/tickets/" + no + "/extensions").text("/items/0/state"))
                .isEqualTo("LAPSED");
    }

    @Test
    void offersADecisionOnlyWhenOneWaits() {
        String no = givenInProgress();
        assertThat(ticket(no).json().path("actions").toString()).doesNotContain("DECIDE_EXTENSION");
        String why = as("hotline-operator").get("/tickets/" + no + "/actions").body();
        assertThat(why).contains("HOTLINE-DEC-1");
        as("hotline-operator")
                .post("/tickets/" + no + "/extensions/1/decisions", Map.of("decision", "APPROVE"))
                .expectProblem(404, "NOT_FOUND");
    }

    private List<Told> told(String no) {
        return jdbc.sql("""
                        select subject_version, fact, old_state, new_state, data, change_data from event
                        where subject_type = 'ticket' and subject_no = ? order by subject_version""")
                .param(no)
                .query((row, number) -> new Told(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        JSON.readTree(row.getString(5)),
                        row.getString(6) == null ? JSON.nullNode() : JSON.readTree(row.getString(6))))
                .list();
    }
}
