package cn.yingde.govservice.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Everything told by every test so far is kept as it was told; what is tampered with is named. */
class ReconciliationTests extends ReconciliationTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void findsNoDifferenceInAnySource() {
        ticket("1965-03-05").replied("1965-03-06T09:00+08:00").passed("1965-03-06T10:00+08:00");
        followed();

        for (String source : List.of("catalog", "cases", "hotline")) {
            JsonNode found = reconciled(source);
            assertThat(found.get("equal").asBoolean()).as(found.toString()).isTrue();
            assertThat(found.get("days")).isEmpty();
        }
        assertThat(reconciled("hotline").get("records").asInt()).isPositive();
        assertThat(reconciled("hotline").get("states").toString()).contains("REPLIED");
    }

    @Test
    void namesTheRecordsTheDaysAndTheSumsThatDiffer() {
        String changed = ticket("1966-03-05").ticketNo();
        String removed = ticket("1966-03-06").ticketNo();
        followed();
        try {
            jdbc.update("update ticket_span set state = 'CLOSED' where ticket_no = ?", changed);
            jdbc.update("delete from ticket_span where ticket_no = ?", removed);

            JsonNode found = reconciled("hotline");
            assertThat(found.get("equal").asBoolean()).isFalse();
            assertThat(texts(found.get("differing"), "no")).containsExactlyInAnyOrder(changed, removed);
            assertThat(texts(found.get("days"), "day"))
                    .containsExactlyInAnyOrder("1966-03-05", "1966-03-05", "1966-03-06");
            assertThat(texts(found.get("rollUps"), "measure"))
                    .containsExactlyInAnyOrder("TICKET_OPEN_OVERDUE", "TICKET_RECEIVED");
            assertThat(texts(found.get("rollUps"), "day")).containsOnly("1966-03-06");
        } finally {
            api().as("admin").post("/feeds/hotline/rebuilds").expectStatus(202);
            followed();
        }
        assertThat(reconciled("hotline").get("equal").asBoolean()).isTrue();
    }

    @Test
    void knowsItsSourcesAndWhoMayAsk() {
        statistician().post("/reconciliations", Map.of("source", "weather")).expectProblem(404, "NOT_FOUND");
        statistician().post("/reconciliations", Map.of()).expectProblem(400, "INVALID_REQUEST");
        api().as("housing-chief-leader").get("/reconciliations").expectProblem(403, "FORBIDDEN");
    }

    private static List<String> texts(JsonNode items, String member) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(member).asString()));
        return texts;
    }
}
