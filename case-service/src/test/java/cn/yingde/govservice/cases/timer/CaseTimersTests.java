package cn.yingde.govservice.cases.timer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CaseApplication;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.SecondReplica;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens by the clock and by the feed alone, once however many replicas run. */
@Tag("sql")
class CaseTimersTests extends CasesApiTest {

    @Autowired
    private Timers timers;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void acceptsBySilenceAsOfTheDayOfReceipt() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String materials = "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]";
        String no = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials))
                .expectStatus(201)
                .text("/caseNo");
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
    }

    @Test
    void warnsAndTellsBothOverrunsOnceWithTwoReplicas() {
        String no = accepted(StubMatter.licence());
        TestClock.INSTANCE.set("2026-05-06T09:00+08:00");
        try (SecondReplica second = SecondReplica.start(
                CaseApplication.class, Map.of("govservice.clients.catalog.base-url", CATALOG.url()))) {
            List<Timers> both = List.of(timers, second.bean(Timers.class));
            for (int round = 0; round < 4; round++) {
                Stream<CompletableFuture<Void>> runs =
                        both.stream().map(each -> CompletableFuture.runAsync(() -> each.run("case-alarms")));
                runs.toList().forEach(CompletableFuture::join);
            }
            Eventually.assertThat(() -> assertThat(facts(no)).contains("statutory-overdue"));
        }
        assertThat(facts(no)).containsExactly("submitted", "accepted", "warned", "overdue", "statutory-overdue");
        assertThat(read(no).json().at("/clock/overdue").asBoolean()).isTrue();
    }

    @Test
    void endsACorrectionThatNeverCame() {
        StubMatter matter = CATALOG.publish(StubMatter.ofType("07"));
        String materials = "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]";
        String no = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials))
                .expectStatus(201)
                .text("/caseNo");
        clerk.post("/cases/" + no + "/correction-notices", "{\"items\":[{\"materialSeq\":2,\"problem\":\"缺\"}]}")
                .expectStatus(201);
        TestClock.INSTANCE.set("2026-03-24T00:01+08:00");
        timers.run("case-alarms");
        Eventually.assertThat(() -> assertThat(read(no).text("/state")).isEqualTo("WITHDRAWN"));
    }

    @Test
    void followsAMatterToItsNewDepartment() {
        StubMatter matter = StubMatter.licence();
        String no = accepted(matter);
        StubMatter successor = StubMatter.licence().of("market");
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        CATALOG.tell("matter", "transferred-in", "2026-03-02T00:00:00+08:00", successor.head());
        CATALOG.tell(
                "matter",
                "cancelled",
                "2026-03-02T00:00:00+08:00",
                matter.force("CANCELLED", successor.code()).head());
        Eventually.assertThat(() -> {
            timers.run("case-hand-over");
            assertThat(read(no).text("/departmentId")).isEqualTo("market");
        });
        assertThat(read(no).text("/acceptedDepartmentId")).isEqualTo("housing");
        assertThat(facts(no)).containsExactly("submitted", "accepted", "handed-over");
        handler.get("/cases/" + no).expectStatus(200);
        handler.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectProblem(403, "FORBIDDEN");
        anybody.as("market-handler")
                .post("/cases/" + no + "/opinions", Bodies.opinion("审核"))
                .expectStatus(201);
        assertThat(handler.get("/cases/" + no + "/history").json().at("/items").findValuesAsString("fact"))
                .doesNotContain("opinion-given");
    }

    @Test
    void showsASuccessorWhatItsPredecessorHeld() {
        String fresh = "d" + UUID.randomUUID().toString().substring(0, 8);
        String no = submitted(StubMatter.licence().of(fresh));
        CATALOG.tell("department", "created", "2019-01-01T00:00:00+08:00", department(fresh, ""));
        CATALOG.tell(
                "department", "created", "2026-01-01T00:00:00+08:00", department(fresh + "x", "\"" + fresh + "\""));
        Eventually.assertThat(
                () -> anybody.as(fresh + "x-handler").get("/cases/" + no).expectStatus(200));
        assertThat(read(no).text("/departmentName")).isEqualTo("演示部门" + fresh);
    }

    /** Another day off on 10 March moves what is open and leaves what is closed. */
    @Test
    void countsOpenLimitsByANewCalendar() {
        String open = accepted(StubMatter.licence());
        String closed = decided(StubMatter.licence());
        String version = "local-" + UUID.randomUUID().toString().substring(0, 8);
        CATALOG.tell("calendar", "published", "2026-03-02T09:00:00+08:00", calendarWithout("2026-03-10", version));
        try {
            Eventually.assertThat(() -> {
                timers.run("case-calendar");
                assertThat(read(open).text("/clock/due")).isEqualTo("2026-03-17");
            });
        } finally {
            putTheUsualCalendarBack();
        }
        assertThat(read(closed).text("/clock/due")).isEqualTo("2026-03-16");
        ApiAnswer history = clerk.get("/cases/" + open + "/history");
        assertThat(history.text("/items/2/fact")).isEqualTo("clock-moved");
        assertThat(history.text("/items/2/change/oldDue")).isEqualTo("2026-03-16");
        assertThat(history.text("/items/2/change/newDue")).isEqualTo("2026-03-17");
        Eventually.assertThat(() -> assertThat(read(open).text("/clock/due")).isEqualTo("2026-03-16"));
    }

    private void putTheUsualCalendarBack() {
        String version = "usual-" + UUID.randomUUID().toString().substring(0, 8);
        CATALOG.tell("calendar", "published", "2026-03-02T09:00:00+08:00", calendarWithout(null, version));
        String probe = submitted(StubMatter.licence());
        Eventually.assertThat(() -> {
            timers.run("case-calendar");
            assertThat(jdbc.queryForObject(
                            "select calendar_version from case_file where case_no = ?", String.class, probe))
                    .isEqualTo(version);
        });
    }

    private static String calendarWithout(String day, String version) {
        StringBuilder days = new StringBuilder();
        WorkingCalendar.builtIn()
                .days()
                .forEach(each -> days.append("{\"date\":\"%s\",\"name\":\"%s\",\"off\":%s},"
                        .formatted(each.date(), each.name(), each.off())));
        String closure = day == null ? "" : ",{\"date\":\"%s\",\"name\":\"停电\",\"off\":true}".formatted(day);
        return "{\"version\":\"%s\",\"title\":\"t\",\"lastPublishedYear\":2026,\"days\":[%s%s]}"
                .formatted(version, days.substring(0, days.length() - 1), closure);
    }

    private static String department(String id, String predecessors) {
        return "{\"id\":\"%s\",\"name\":\"演示部门%s\",\"shortName\":\"演示\",\"kind\":\"DEPARTMENT\",\"predecessors\":[%s]}"
                .formatted(id, id, predecessors);
    }

    private List<String> facts(String no) {
        return jdbc.queryForList(
                "select fact from event where subject_no = ? order by subject_version", String.class, no);
    }
}
