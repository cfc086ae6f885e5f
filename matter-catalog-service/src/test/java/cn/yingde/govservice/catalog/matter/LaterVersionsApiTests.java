package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Until its day the version before is read, everywhere; from then on the new one. */
@Tag("sql")
class LaterVersionsApiTests extends LaterVersionApiTest {

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
        assertThat(reviewer()
                        .get("/matters/by-code/" + code + "?asOf=2026-03-20")
                        .text("/body/address"))
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
    void showsOutsidersTheVersionInEffectWhateverIsDrafted() {
        editor(department).post(path + "/changes").expectStatus(201);
        assertThat(count("&state=PUBLISHED")).isEqualTo(1);
        assertThat(count("&state=DRAFT")).isZero();
        assertThat(line(anyone()).at("/state").asString()).isEqualTo("PUBLISHED");
        assertThat(line(anyone()).at("/version").asInt()).isEqualTo(1);
        assertThat(line(editor(department)).at("/state").asString()).isEqualTo("DRAFT");
        assertThat(line(editor(department)).at("/version").asInt()).isEqualTo(2);
    }
}
