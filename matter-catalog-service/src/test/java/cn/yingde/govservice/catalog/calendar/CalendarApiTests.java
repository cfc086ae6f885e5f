package cn.yingde.govservice.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CalendarApiTests extends CatalogApiTest {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2018-12-28, 1, 2018-12-29, false",
        "2019-01-31, 5, 2019-02-12, false",
        "2019-04-30, 5, 2019-05-09, false",
        "2019-06-06, 1, 2019-06-10, false",
        "2019-09-27, 20, 2019-10-30, false",
        "2020-01-23, 10, 2020-02-14, false",
        "2021-02-09, 5, 2021-02-22, false",
        "2022-12-30, 3, 2023-01-05, false",
        "2023-09-28, 5, 2023-10-11, false",
        "2024-02-08, 5, 2024-02-21, false",
        "2024-09-13, 20, 2024-10-17, false",
        "2025-09-30, 1, 2025-10-09, false",
        "2026-02-13, 5, 2026-02-27, false",
        "2019-02-02, 0, 2019-02-02, false",
        "2019-02-05, 0, 2019-02-11, false",
        "2026-12-30, 20, 2027-01-28, true"
    })
    void countsDueDates(String start, int workingDays, String due, boolean provisional) {
        JsonNode answer = as("window-clerk")
                .get("/calendar/due-date?start=" + start + "&workingDays=" + workingDays)
                .expectStatus(200)
                .json();
        assertThat(answer.at("/due").asString()).isEqualTo(due);
        assertThat(answer.at("/provisional").asBoolean()).isEqualTo(provisional);
        assertThat(answer.at("/calendarVersion").asString()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({"2018-12-27, 1", "2019-01-01, -1", "2019-01-01, 1001"})
    void refusesWhatItCannotCount(String start, int workingDays) {
        as("window-clerk")
                .get("/calendar/due-date?start=" + start + "&workingDays=" + workingDays)
                .expectRule(422, "CALENDAR_RANGE", "CATALOG-CALENDAR-1");
    }

    @Test
    void saysWhyADayIsWorkedOrNot() {
        JsonNode days = as("window-clerk")
                .get("/calendar/days?from=2019-04-28&to=2019-05-01")
                .expectStatus(200)
                .json();
        assertThat(days.at("/items").valueStream().map(day -> day.at("/why").asString()))
                .containsExactly("MAKE_UP_DAY:劳动节", "WORKING_DAY", "WORKING_DAY", "HOLIDAY:劳动节");
        as("window-clerk").get("/calendar/days?from=2019-05-01&to=2019-04-01").expectProblem(400, "INVALID_REQUEST");
        as("window-clerk").get("/calendar/days?from=2019-05-01").expectStatus(400);
    }

    @Test
    @Tag("sql")
    void publishesALocalClosureWholeAndTellsTheOthers() {
        String version = "flood-" + Codes.unique();
        Map<String, Object> closure = Map.of(
                "version",
                version,
                "title",
                "防汛停办",
                "basis",
                "英府〔2026〕7号",
                "days",
                List.of(Map.of("date", "2026-07-15", "name", "防汛", "off", true)));
        as("window-clerk").post("/calendar/versions", closure).expectProblem(403, "FORBIDDEN");
        admin().post("/calendar/versions", closure).expectStatus(201);
        admin().post("/calendar/versions", closure).expectProblem(409, "CALENDAR_VERSION_EXISTS");

        Eventually.assertThat(() -> assertThat(as("window-clerk")
                        .get("/calendar/due-date?start=2026-07-14&workingDays=1")
                        .text("/due"))
                .isEqualTo("2026-07-16"));
        JsonNode fact = Eventually.get(() ->
                feedOf(version).stream().findFirst().orElseThrow(() -> new AssertionError("not yet in the feed")));
        assertThat(fact.at("/type").asString()).isEqualTo("cn.yingde.govservice.catalog.calendar.published.v1");
        assertThat(fact.at("/data/lastPublishedYear").asInt()).isEqualTo(2026);
        assertThat(fact.at("/data/days").size()).isGreaterThan(100);
        assertThat(as("window-clerk")
                        .get("/calendar/versions")
                        .json()
                        .at("/items")
                        .valueStream()
                        .map(one -> one.at("/version").asString()))
                .contains("builtin-2026", version);
    }
}
