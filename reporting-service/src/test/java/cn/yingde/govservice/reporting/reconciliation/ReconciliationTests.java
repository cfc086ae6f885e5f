package cn.yingde.govservice.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Everything told by every test so far is kept as it was told; what is tampered with is named. */
@Tag("sql")
class ReconciliationTests extends ReportingApiTest {

    @Autowired
    private Reconciliations reconciliations;

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
    void runsOnceANightWithoutBeingAsked() {
        followed();
        TestClock.INSTANCE.set("2026-03-05T02:00+08:00");
        reconciliations.run(TestClock.INSTANCE.instant());
        assertThat(checkedAt("cases")).startsWith("2026-03-05T02:00:00");

        TestClock.INSTANCE.set("2026-03-05T03:00+08:00");
        reconciliations.run(TestClock.INSTANCE.instant());
        assertThat(checkedAt("cases")).startsWith("2026-03-05T02:00:00");

        TestClock.INSTANCE.set("2026-03-05T12:00+08:00");
        reconciliations.run(TestClock.INSTANCE.instant());
        assertThat(checkedAt("cases")).startsWith("2026-03-05T02:00:00");
    }

    @Test
    void triesAgainWhenTheSourceIsAway() {
        followed();
        HOTLINE.down(true);
        try {
            ask("hotline");
            TestClock.INSTANCE.set("2026-03-09T09:00+08:00");
            reconciliations.run(TestClock.INSTANCE.instant());
        } finally {
            HOTLINE.down(false);
        }
        followed();
        reconciliations.run(TestClock.INSTANCE.instant());

        assertThat(checkedAt("hotline")).startsWith("2026-03-09T09:00:00");
    }

    @Test
    void comparesNothingWithAFeedThatHasBegunAnew() {
        followed();
        reconciled("cases");
        CASES.holdBackAfter(0);
        try {
            CASES.beginAnew();
            Eventually.assertThat(() -> assertThat(rebuilding("cases")).isTrue());
            TestClock.INSTANCE.set("2026-03-10T09:00+08:00");
            ask("cases");
            reconciliations.run(TestClock.INSTANCE.instant());

            assertThat(checkedAt("cases")).doesNotStartWith("2026-03-10");
        } finally {
            CASES.holdBackNothing();
        }
        TestClock.INSTANCE.reset();
        followed();
        assertThat(reconciled("cases").get("equal").asBoolean()).isTrue();
    }

    private boolean rebuilding(String source) {
        for (JsonNode feed : statistician().get("/feeds").json().get("items")) {
            if (feed.get("source").asString().equals(source)) {
                return feed.get("rebuilding").asBoolean();
            }
        }
        return false;
    }

    @Test
    void knowsItsSourcesAndWhoMayAsk() {
        statistician().post("/reconciliations", Map.of("source", "weather")).expectProblem(404, "NOT_FOUND");
        statistician().post("/reconciliations", Map.of()).expectProblem(400, "INVALID_REQUEST");
        api().as("housing-chief-leader").get("/reconciliations").expectProblem(403, "FORBIDDEN");
    }

    private JsonNode reconciled(String source) {
        ask(source);
        reconciliations.run(TestClock.INSTANCE.instant());
        return last(source);
    }

    private void ask(String source) {
        statistician().post("/reconciliations", Map.of("source", source)).expectStatus(202);
    }

    private String checkedAt(String source) {
        return last(source).get("checkedAt").asString();
    }

    private JsonNode last(String source) {
        JsonNode items =
                statistician().get("/reconciliations").expectStatus(200).json().get("items");
        for (JsonNode item : items) {
            if (item.get("source").asString().equals(source)) {
                return item;
            }
        }
        throw new AssertionError("not reconciled: " + source);
    }

    private static List<String> texts(JsonNode items, String member) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(member).asString()));
        return texts;
    }
}
