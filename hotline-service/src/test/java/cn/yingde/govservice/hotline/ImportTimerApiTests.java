package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing fires for what was taken over before the moment that the import names. */
@Tag("sql")
class ImportTimerApiTests extends ImportApiTest {

    @Autowired
    private Timers timers;

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
}
