package cn.yingde.govservice.reporting.sources;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.reporting.ReportingApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What figures say of their sources while one is down, held up, or read again. */
@Tag("sql")
class SourcesTests extends ReportingApiTest {

    @AfterEach
    void everythingIsUp() {
        HOTLINE.down(false);
        HOTLINE.holdBackNothing();
        followed();
    }

    @Test
    void holdsUpOnlyTheFiguresOfTheSourceThatIsDown() {
        followed();
        HOTLINE.down(true);
        Eventually.assertThat(() -> assertThat(caughtUp("hotline")).isFalse());

        // The day has just ended; what the hotline did in its last seconds has not been heard of.
        TestClock.INSTANCE.set("2026-03-03T00:00:04+08:00");
        Eventually.assertThat(
                () -> assertThat(complete("cases.accepted?period=2026-03-02")).isTrue());
        assertThat(complete("tickets.received?period=2026-03-02")).isFalse();
        assertThat(complete("tickets.received?period=2026-03-01")).isTrue();
        assertThat(caughtUp("cases")).isTrue();

        HOTLINE.down(false);
        Eventually.assertThat(
                () -> assertThat(complete("tickets.received?period=2026-03-02")).isTrue());
    }

    @Test
    void isNotCompleteWhileEventsAreKnownToBeMissing() {
        ticket("1971-03-05");
        followed();
        assertThat(complete("tickets.received?period=1971")).isTrue();

        HOTLINE.holdBackAfter(HOTLINE.head());
        ticket("1971-03-06");

        Eventually.assertThat(
                () -> assertThat(complete("tickets.received?period=1971")).isFalse());
        assertThat(complete("cases.accepted?period=1971")).isTrue();
        assertThat(complete("cases.accepted?period=1971&structure=CURRENT")).isTrue();

        HOTLINE.holdBackNothing();
        Eventually.assertThat(
                () -> assertThat(complete("tickets.received?period=1971")).isTrue());
        assertThat(value("tickets.received?period=1971")).isEqualTo("2");
    }

    @Test
    void showsTheOldFiguresUntilASourceHasBeenReadAgain() {
        ticket("1972-03-05");
        ticket("1972-03-06").replied("1972-03-07T09:00+08:00").passed("1972-03-07T10:00+08:00");
        followed();
        HOTLINE.holdBackAfter(HOTLINE.head() - 3);

        JsonNode started = api().as("admin")
                .post("/feeds/hotline/rebuilds")
                .expectStatus(202)
                .json();
        assertThat(started.get("rebuilding").asBoolean()).isTrue();
        assertThat(started.get("caughtUp").asBoolean()).isFalse();
        Eventually.assertThat(() -> assertThat(position("hotline")).isEqualTo(HOTLINE.head() - 3));

        assertThat(value("tickets.received?period=1972")).isEqualTo("2");
        assertThat(value("tickets.replied?period=1972")).isEqualTo("1");
        assertThat(records("tickets.received?period=1972")).hasSize(2);
        assertThat(complete("tickets.received?period=1972")).isFalse();

        HOTLINE.holdBackNothing();
        ticket("1972-03-08");
        followed();
        assertThat(value("tickets.received?period=1972")).isEqualTo("3");
        assertThat(value("tickets.replied?period=1972")).isEqualTo("1");
        assertThat(records("tickets.received?period=1972")).hasSize(3);
        assertThat(complete("tickets.received?period=1972")).isTrue();
    }

    @Test
    void canBeToldToReadAgainWhileItReadsAgain() {
        ticket("1973-03-05");
        followed();
        HOTLINE.holdBackAfter(1);
        api().as("admin").post("/feeds/hotline/rebuilds").expectStatus(202);
        Eventually.assertThat(() -> assertThat(position("hotline")).isEqualTo(1));
        api().as("admin").post("/feeds/hotline/rebuilds").expectStatus(202);
        HOTLINE.holdBackNothing();
        followed();

        assertThat(value("tickets.received?period=1973")).isEqualTo("1");
        assertThat(records("tickets.received?period=1973")).hasSize(1);
    }

    @Test
    void readsOnlyKnownSourcesAgainAndOnlyForAdministrators() {
        api().as("admin").post("/feeds/weather/rebuilds").expectProblem(404, "NOT_FOUND");
        statistician().post("/feeds/cases/rebuilds").expectProblem(403, "FORBIDDEN");
    }

    private boolean complete(String metricAndQuery) {
        return figure(metricAndQuery).get("complete").asBoolean();
    }

    private boolean caughtUp(String source) {
        return feed(source).get("caughtUp").asBoolean();
    }

    private int position(String source) {
        return feed(source).get("position").asInt();
    }

    private JsonNode feed(String source) {
        for (JsonNode item :
                statistician().get("/feeds").expectStatus(200).json().get("items")) {
            if (item.get("source").asString().equals(source)) {
                return item;
            }
        }
        throw new AssertionError("no feed " + source);
    }
}
