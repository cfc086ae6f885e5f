package cn.yingde.govservice.cases.timer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CaseApplication;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.SecondReplica;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens by the clock and by the feed alone, once however many replicas run. */
@Tag("sql")
class CaseTimersTests extends CasesApiTest {

    private static final String NOTICE = "{\"items\":[{\"materialSeq\":2,\"problem\":\"缺身份证明\"}]}";

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void acceptsBySilenceAsOfTheDayOfReceipt() {
        String no = incomplete(StubMatter.licence());
        TestClock.INSTANCE.set("2026-03-10T00:01+08:00");
        timers.run("case-alarms");
        Eventually.assertThat(() -> assertThat(read(no).text("/state")).isEqualTo("ACCEPTED"));
        ApiAnswer file = read(no);
        assertThat(file.text("/clock/acceptedOn")).isEqualTo("2026-03-02");
        assertThat(file.text("/clock/due")).isEqualTo("2026-03-16");
        ApiAnswer history = clerk.get("/cases/" + no + "/history");
        assertThat(history.text("/items/1/fact")).isEqualTo("deemed-accepted");
        assertThat(history.text("/items/1/basis")).contains("第三十二条");
        assertThat(history.json().at("/items/1/change/gaps").toString()).isEqualTo("[2]");
        clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectRule(409, "CASE_STATE", "CASE-ACC-2");
        bring(no, 2);
        assertThat(read(no).json().at("/missingMaterials").findValuesAsString("seq"))
                .containsExactly("3");
    }

    /** One case for each timer, and two replicas that both run them again and again. */
    @Test
    void ringsEachAlarmOnceWithTwoReplicas() {
        String slow = accepted(StubMatter.licence());
        String silent = incomplete(StubMatter.licence());
        String uncorrected = incomplete(StubMatter.ofType("07"));
        clerk.post("/cases/" + uncorrected + "/correction-notices", NOTICE).expectStatus(201);
        String undelivered = decided(StubMatter.licence());
        String suspended = suspended();
        TestClock.INSTANCE.set("2026-05-06T09:00+08:00");
        try (SecondReplica second = SecondReplica.start(
                CaseApplication.class, Map.of("govservice.clients.catalog.base-url", CATALOG.url()))) {
            List<Timers> both = List.of(timers, second.bean(Timers.class));
            for (int round = 0; round < 4; round++) {
                Stream<CompletableFuture<Void>> runs =
                        both.stream().map(each -> CompletableFuture.runAsync(() -> each.run("case-alarms")));
                runs.toList().forEach(CompletableFuture::join);
            }
        }
        assertThat(facts(slow)).containsExactly("submitted", "accepted", "warned", "overdue", "statutory-overdue");
        assertThat(facts(silent))
                .containsExactly("submitted", "deemed-accepted", "warned", "overdue", "statutory-overdue");
        assertThat(facts(uncorrected)).containsExactly("submitted", "correction-noticed", "correction-expired");
        assertThat(facts(undelivered)).endsWith("decided", "delivery-overdue");
        assertThat(facts(suspended)).endsWith("special-procedure-decided", "special-procedure-overrun");
        assertThat(read(slow).json().at("/clock/overdue").asBoolean()).isTrue();
        assertThat(read(suspended).json().at("/clock/overdue").asBoolean()).isFalse();
    }

    private String suspended() {
        String no = accepted(StubMatter.licence());
        String id = handler.post(
                        "/cases/" + no + "/special-procedures",
                        "{\"kind\":\"TESTING\",\"workingDays\":5,\"reason\":\"检测\"}")
                .expectStatus(201)
                .text("/specialProcedure/id");
        deputy.post("/cases/" + no + "/special-procedures/" + id + "/decisions", "{\"decision\":\"APPROVE\"}")
                .expectStatus(201);
        return no;
    }

    /** Whoever comes first says that everything is there; it is said once. */
    @Test
    void countsCorrectionsThatNobodyRegisteredAndOnlyOnce() {
        String no = incomplete(StubMatter.licence());
        clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectStatus(201);
        bring(no, 2);
        TestClock.INSTANCE.set("2026-03-24T00:01+08:00");
        CompletableFuture<Void> clock = CompletableFuture.runAsync(() -> timers.run("case-alarms"));
        clerk.post("/cases/" + no + "/corrections", "{}");
        clock.join();
        assertThat(facts(no)).containsExactly("submitted", "correction-noticed", "material-brought", "corrected");
        assertThat(read(no).text("/state")).isEqualTo("SUBMITTED");
    }

    /** Late for the department's answer: by hand or by the clock, the acceptance is one and dates back. */
    @Test
    void acceptsOnceWhenTheClockAndTheCounterComeTogether() {
        String no = submitted(StubMatter.licence());
        TestClock.INSTANCE.set("2026-03-10T00:01+08:00");
        CompletableFuture<Void> clock = CompletableFuture.runAsync(() -> timers.run("case-alarms"));
        clerk.post("/cases/" + no + "/acceptances", "{}");
        clock.join();
        assertThat(facts(no)).hasSize(2);
        assertThat(read(no).text("/clock/acceptedOn")).isEqualTo("2026-03-02");
        assertThat(read(no).json().at("/clock/deemedAccepted").asBoolean()).isTrue();
    }

    @Test
    void endsACorrectionThatNeverCame() {
        String no = incomplete(StubMatter.ofType("07"));
        clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectStatus(201);
        TestClock.INSTANCE.set("2026-03-24T00:01+08:00");
        timers.run("case-alarms");
        Eventually.assertThat(() -> assertThat(read(no).text("/state")).isEqualTo("WITHDRAWN"));
    }

    private List<String> facts(String no) {
        return jdbc.queryForList(
                "select fact from event where subject_no = ? order by subject_version", String.class, no);
    }
}
