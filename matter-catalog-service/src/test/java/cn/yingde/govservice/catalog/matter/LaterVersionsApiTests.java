package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Versions published for a later day: until then the one before is read, everywhere; from then on the new one. */
@Tag("sql")
class LaterVersionsApiTests extends CatalogApiTest {

    private static final String OLD = "英德市政务服务中心";
    private static final String NEW = "新大厅";

    @Autowired
    private Timers timers;

    private String department;
    private ApiAnswer matter;
    private String path;
    private String code;

    @BeforeEach
    void aMatterInForce() {
        department = given().department();
        matter = given().published(department);
        path = "/matters/" + matter.text("/id");
        code = matter.text("/implementationCode");
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    @Test
    void readsTheOldVersionEverywhereUntilTheDay() {
        publishNext(NEW, "2026-03-20");
        assertReads(OLD, 1);
        assertThat(anyone().get(path + "/versions").json().at("/items").size()).isEqualTo(1);
        anyone().get(path + "/versions/2").expectProblem(404, "NOT_FOUND");
        as("window-clerk").get("/matters/by-code/" + code + "/versions/2").expectProblem(404, "NOT_FOUND");
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-04-01").text("/body/address"))
                .isEqualTo(OLD);
    }

    @Test
    void showsWhatWaitsToThoseWhoSeeDrafts() {
        publishNext(NEW, "2026-03-20");
        JsonNode inside = editor(department).get(path).json();
        assertThat(inside.at("/upcoming/0/version").asInt()).isEqualTo(2);
        assertThat(inside.at("/upcoming/0/effectiveOn").asString()).isEqualTo("2026-03-20");
        assertThat(editor(department).get(path + "/versions/2").text("/body/address"))
                .isEqualTo(NEW);
        assertThat(reviewer().get("/matters/by-code/" + code + "?asOf=2026-03-20").text("/body/address"))
                .isEqualTo(NEW);
        assertThat(anyone().get(path).json().at("/upcoming").size()).isZero();
        assertThat(editor(given().department()).get(path).json().at("/upcoming").size())
                .isZero();
    }

    @Test
    void readsTheNewVersionFromTheDayOn() {
        publishNext(NEW, "2026-03-20");
        on("2026-03-19T23:59:59+08:00");
        assertReads(OLD, 1);
        on("2026-03-20T00:00:00+08:00");
        readsEventually(2);
        assertReads(NEW, 2);
        assertThat(states()).containsExactly("SUPERSEDED", "PUBLISHED");
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-19").text("/body/address"))
                .isEqualTo(OLD);
    }

    /** The guide and intake go by the day, so not even the seconds until the timer's turn show the old version. */
    @Test
    void readsTheNewVersionAtMidnightBeforeAnyTimerRan() {
        publishNext(NEW, "2026-03-20");
        TestClock.INSTANCE.set("2026-03-20T00:00:00+08:00");
        assertThat(anyone().get("/guides/" + code).text("/body/address")).isEqualTo(NEW);
        assertThat(as("svc-cases").get("/matters/by-code/" + code).text("/version"))
                .isEqualTo("2");
    }

    @Test
    void catchesUpWithEachDayThatPassedWhileTheServiceWasDown() {
        publishNext("二号厅", "2026-03-10");
        publishNext("三号厅", "2026-03-12");
        publishNext("三号厅东侧", "2026-03-12");
        publishNext("四号厅", "2026-03-30");
        on("2026-03-15T07:00:00+08:00");
        readsEventually(4);
        assertReads("三号厅东侧", 4);
        Eventually.assertThat(() -> assertThat(factsOf("published"))
                .extracting(LaterVersionsApiTests::moment, fact -> fact.at("/data/version").asInt())
                .containsExactly(
                        tuple("2026-03-02T09:00", 1), tuple("2026-03-10T00:00", 2), tuple("2026-03-12T00:00", 4)));
        on("2026-03-30T00:00:05+08:00");
        readsEventually(5);
        assertReads("四号厅", 5);
    }

    @Test
    void takesEffectOnceHoweverManyReplicasTry() throws Exception {
        publishNext(NEW, "2026-03-20");
        TestClock.INSTANCE.set("2026-03-20T00:00:05+08:00");
        Thread replica = new Thread(() -> timers.run("due-today"));
        replica.start();
        timers.run("due-today");
        replica.join();
        readsEventually(2);
        timers.run("due-today");
        assertThat(history().stream().filter("published"::equals)).hasSize(2);
    }

    @Test
    void announcesTheDayOnTheFeedAndTellsTheEffectWhenItComes() {
        publishNext(NEW, "2026-03-20");
        JsonNode announced = Eventually.get(() -> factsOf("scheduled").get(0));
        assertThat(announced.at("/time").asString()).startsWith("2026-03-02T09:00");
        assertThat(announced.at("/data/version").asInt()).isEqualTo(1);
        assertThat(announced.at("/data/inForce").asString()).isEqualTo("IN_FORCE");
        assertThat(announced.at("/data/change/version").asInt()).isEqualTo(2);
        assertThat(announced.at("/data/change/effectiveOn").asString()).isEqualTo("2026-03-20");
        on("2026-03-20T00:00:05+08:00");
        JsonNode effected = Eventually.get(() -> factsOf("published").get(1));
        assertThat(effected.at("/time").asString()).startsWith("2026-03-20T00:00:00");
        assertThat(effected.at("/data/version").asInt()).isEqualTo(2);
        assertThat(effected.at("/data/effectiveOn").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void hidesAFirstVersionUntilItsDay() {
        ApiAnswer approved = given().approved(department);
        String first = "/matters/" + approved.text("/id");
        String itsCode = approved.text("/implementationCode");
        ApiAnswer waiting = reviewer()
                .post(first + "/publications", Map.of("effectiveOn", "2026-03-20"))
                .expectStatus(201);
        assertThat(waiting.json().get("inForce").isNull()).isTrue();
        anyone().get(first).expectProblem(404, "NOT_FOUND");
        anyone().get("/guides/" + itsCode).expectProblem(404, "NOT_FOUND");
        anyone().get("/matters/by-code/" + itsCode).expectProblem(404, "NOT_FOUND");
        assertThat(count("")).isEqualTo(1);
        reviewer().post(first + "/suspensions", Map.of("reason", "x")).expectProblem(409, "MATTER_STATE");
        on("2026-03-20T00:00:05+08:00");
        Eventually.assertThat(() -> anyone().get(first).expectStatus(200));
        assertThat(count("")).isEqualTo(2);
        assertThat(anyone().get(first).text("/inForce")).isEqualTo("IN_FORCE");
    }

    @Test
    void revokesWhatWaitsByACancellation() {
        publishNext(NEW, "2026-03-20");
        reviewer().post(path + "/cancellations", Map.of("reason", "依据废止")).expectStatus(201);
        on("2026-03-21T00:00:05+08:00");
        JsonNode found = anyone().get("/matters/by-code/" + code).json();
        assertThat(found.at("/inForce").asString()).isEqualTo("CANCELLED");
        assertThat(found.at("/version").asInt()).isEqualTo(1);
        assertThat(history()).containsOnlyOnce("published").endsWith("scheduled", "cancelled");
    }

    @Test
    void staysSuspendedWhenTheDayComesAndForgetsASuspensionThatEndedBefore() {
        publishNext(NEW, "2026-03-20");
        reviewer().post(path + "/suspensions", Map.of("reason", "系统升级")).expectStatus(201);
        TestClock.INSTANCE.set("2026-03-10T09:00:00+08:00");
        reviewer().post(path + "/resumptions").expectStatus(201);
        on("2026-03-20T00:00:05+08:00");
        readsEventually(2);
        assertThat(anyone().get("/matters/by-code/" + code).text("/inForce")).isEqualTo("IN_FORCE");
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-09").text("/inForce"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void showsOutsidersTheVersionInEffectWhateverIsDrafted() {
        editor(department).post(path + "/changes").expectStatus(201);
        assertThat(count("&state=PUBLISHED")).isEqualTo(1);
        assertThat(count("&state=DRAFT")).isZero();
        assertThat(line(anyone()).at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(line(anyone()).at("/version").asInt()).isEqualTo(1);
        assertThat(line(editor(department)).at("/state").asString()).isEqualTo("DRAFT");
        assertThat(line(editor(department)).at("/version").asInt()).isEqualTo(2);
    }

    private void publishNext(String address, String effectiveOn) {
        given().publishedNext(department, matter.text("/id"), address, effectiveOn);
    }

    private void on(String moment) {
        TestClock.INSTANCE.set(moment);
        timers.run("due-today");
    }

    /** The background timer may be the one that does it. */
    private void readsEventually(int version) {
        Eventually.assertThat(() ->
                assertThat(anyone().get(path).json().at("/version").asInt()).isEqualTo(version));
    }

    private void assertReads(String address, int version) {
        assertThat(anyone().get(path).text("/body/address")).isEqualTo(address);
        assertThat(anyone().get("/guides/" + code).text("/body/address")).isEqualTo(address);
        JsonNode intake = as("svc-cases").get("/matters/by-code/" + code).json();
        assertThat(intake.at("/body/address").asString()).isEqualTo(address);
        assertThat(intake.at("/version").asInt()).isEqualTo(version);
        assertThat(line(anyone()).at("/version").asInt()).isEqualTo(version);
    }

    private List<String> states() {
        return anyone()
                .get(path + "/versions")
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/state").asString())
                .toList();
    }

    private List<String> history() {
        return reviewer()
                .get(path + "/history?limit=200")
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/fact").asString())
                .toList();
    }

    private List<JsonNode> factsOf(String fact) {
        return feedOf(code).stream()
                .filter(one -> one.at("/type").asString().endsWith(".matter." + fact + ".v1"))
                .toList();
    }

    private static String moment(JsonNode fact) {
        return fact.at("/time").asString().substring(0, 16);
    }

    private JsonNode line(Api api) {
        return api.get("/matters?departmentId=" + department).json().at("/items/0");
    }

    private int count(String filter) {
        return anyone()
                .get("/matters/count?departmentId=" + department + filter)
                .json()
                .at("/count")
                .asInt();
    }
}
