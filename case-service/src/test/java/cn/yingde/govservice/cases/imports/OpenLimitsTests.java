package cn.yingde.govservice.cases.imports;

import static cn.yingde.govservice.cases.imports.CaseLoader.past;
import static cn.yingde.govservice.cases.imports.PastLives.ACCEPT;
import static cn.yingde.govservice.cases.imports.PastLives.APPROVED;
import static cn.yingde.govservice.cases.imports.PastLives.NOTICE;
import static cn.yingde.govservice.cases.imports.PastLives.TESTING;
import static cn.yingde.govservice.cases.imports.PastLives.decision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The limits that an imported history leaves open: told to people, rung only where the import says so. */
@Tag("sql")
class OpenLimitsTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Timers timers;

    private CaseLoader loader;
    private StubMatter matter;

    @BeforeEach
    void aMatterInTheFeed() {
        loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        matter = StubMatter.licence();
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
    }

    @Test
    void wakesNoTimerHoweverLongItIsOver() {
        JsonNode job = loader.load(openOnes());
        TestClock.INSTANCE.set("2026-05-06T09:00+08:00");
        timers.run("case-alarms");
        timers.run("case-hand-over");
        for (int n = 1; n <= 5; n++) {
            assertThat(loader.historyOf(Integer.toString(n)).at("/items").findValuesAsString("actorRole"))
                    .as("case %d", n)
                    .containsOnly("SYSTEM");
            assertThat(facts(n)).doesNotContain("warned", "overdue", "deemed-accepted", "correction-expired");
        }
        JsonNode late = anybody.as("demo-loader")
                .get("/imports/" + job.path("id").asString() + "/already-late")
                .expectStatus(200)
                .json()
                .at("/items");
        assertThat(late.findValuesAsString("what"))
                .containsExactly("ACCEPTANCE", "CORRECTION", "DECISION", "SPECIAL_PROCEDURE", "DELIVERY");
        assertThat(late.get(2).path("dueAt").asString()).isEqualTo("2019-03-19T17:30:00+08:00");
    }

    private String[] openOnes() {
        return new String[] {
            loader.line("1", matter.code(), "[]"),
            loader.line("2", matter.code(), past(NOTICE)),
            loader.line("3", matter.code(), past(ACCEPT)),
            loader.line("4", matter.code(), past(ACCEPT, TESTING, APPROVED)),
            loader.line("5", matter.code(), past(ACCEPT, decision("03-15T10:00", "GRANTED")))
        };
    }

    /** From the moment that the import names, the clock acts on what falls due then; what was late stays with people. */
    @Test
    void wakesTheTimersFromTheMomentThatTheImportNames() {
        String recent = "[{\"action\":\"ACCEPT\",\"at\":\"2026-02-27T09:00:00+08:00\",\"departmentId\":\"housing\"}]";
        String line = loader.line("2", matter.code(), Bodies.idNumber(), recent)
                .replace("2019-03-04T10:00:00+08:00", "2026-02-26T10:00:00+08:00");
        loader.loadResuming("2026-03-12T00:00:00%2B08:00", loader.line("1", matter.code(), past(ACCEPT)), line);
        TestClock.INSTANCE.set("2026-03-11T09:00+08:00");
        timers.run("case-alarms");
        assertThat(facts(2)).containsExactly("submitted", "accepted");
        TestClock.INSTANCE.set("2026-03-17T09:00+08:00");
        timers.run("case-alarms");
        timers.run("case-alarms");
        assertThat(facts(2))
                .as("the warning of 11 March was before that moment, the due time of 12 March after it")
                .containsExactly("submitted", "accepted", "overdue");
        assertThat(facts(1)).containsExactly("submitted", "accepted");
    }

    private List<String> facts(int sourceNo) {
        return loader.historyOf(Integer.toString(sourceNo)).at("/items").findValuesAsString("fact");
    }
}
