package cn.yingde.govservice.reporting.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When a source is reconciled, and when there is nothing to compare. */
class ReconciliationRunTests extends ReconciliationTest {

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
}
