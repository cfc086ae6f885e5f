package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When the day comes a version takes effect: once, told on the feed, also after days on which nothing ran. */
@Tag("sql")
class VersionsTakeEffectApiTests extends LaterVersionApiTest {

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
                .extracting(
                        LaterVersionsApiTests::moment,
                        fact -> fact.at("/data/version").asInt())
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
}
