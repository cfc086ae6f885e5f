package cn.yingde.govservice.reporting.manual;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What people enter, one by one and in bulk. */
@Tag("sql")
class ManualIndicatorTests extends ReportingApiTest {

    @Test
    void keepsANumberOrAText() {
        put("manual.posters?period=1971-H1", Map.of("value", 65, "unit", "张", "source", "台账"))
                .expectStatus(201);
        put("manual.funds?period=1971-H1", Map.of("value", 12.50, "source", "台账"))
                .expectStatus(201);
        put("manual.words?period=1971-H1", Map.of("value", "近百万", "source", "台账"))
                .expectStatus(201);

        JsonNode items = statistician()
                .get("/manual-indicators?period=1971-H1")
                .expectStatus(200)
                .json()
                .get("items");

        assertThat(items).hasSize(3);
        assertThat(items.at("/0/value").asString()).isEqualTo("12.5");
        assertThat(items.at("/1/value").asInt()).isEqualTo(65);
        assertThat(items.at("/1/unit").asString()).isEqualTo("张");
        assertThat(items.at("/1/enteredBy").asString()).isEqualTo("statistician");
        assertThat(items.at("/2/value").asString()).isEqualTo("近百万");
    }

    @Test
    void replacesOnlyWhatTheCallerHasSeen() {
        String first = put("manual.posters?period=1972-H1", Map.of("value", 1, "source", "甲"))
                .expectStatus(201)
                .header("ETag");
        put("manual.posters?period=1972-H1", Map.of("value", 2, "source", "甲"))
                .expectProblem(428, "PRECONDITION_REQUIRED");

        ApiAnswer second = statistician()
                .with("If-Match", first)
                .put("/manual-indicators/manual.posters?period=1972-H1", Map.of("value", 2, "source", "乙"))
                .expectStatus(200);

        assertThat(second.text("/value")).isEqualTo("2");
        statistician()
                .with("If-Match", first)
                .put("/manual-indicators/manual.posters?period=1972-H1", Map.of("value", 3, "source", "丙"))
                .expectProblem(412, "STALE_ETAG");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "manual.x?period=1973-H1     | {\"value\":1}                                   | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H1     | {\"source\":\"甲\"}                             | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H1     | {\"value\":1,\"text\":\"一\",\"source\":\"甲\"} | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H1     | {\"value\":[1],\"source\":\"甲\"}               | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H1     | {\"value\":1e300,\"source\":\"甲\"}             | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H1     | {\"value\":true,\"source\":\"甲\"}              | MANUAL_INDICATOR_VALUE",
                "manual.x?period=1973-H9     | {\"value\":1,\"source\":\"甲\"}                 | METRIC_PERIOD",
                "manual.x                    | {\"value\":1,\"source\":\"甲\"}                 | METRIC_PERIOD",
                "NoDot?period=1973-H1        | {\"value\":1,\"source\":\"甲\"}                 | INVALID_REQUEST",
                "manual.x?period=1973-H1&a=b | {\"value\":1,\"source\":\"甲\"}                 | UNKNOWN_PARAMETER",
                "manual.x?period=1973-H1     | {                                               | MALFORMED_REQUEST"
            })
    void refusesWhatIsNoIndicator(String idAndPeriod, String body, String code) {
        statistician().put("/manual-indicators/" + idAndPeriod, body).expectProblem(400, code);
        assertThat(statistician()
                        .get("/manual-indicators?period=1973-H1")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void takesManyLinesAndChangesNothingTheSecondTime() {
        String lines = """
                {"id":"manual.posters","period":"1974-H1","text":"近千份","source":"台账"}
                {"id":"manual.rounds","period":"1974-H1","value":2,"source":"台账"}
                {"id":"manual.rounds","period":"1974-H1"}
                not json
                """;

        JsonNode first = imported(lines);
        JsonNode second = imported(lines);

        assertThat(counts(first)).isEqualTo("accepted 2 unchanged 0 rejected 2");
        assertThat(counts(second)).isEqualTo("accepted 0 unchanged 2 rejected 2");
        JsonNode errors = api().as("demo-loader")
                .get("/imports/" + first.get("id").asString() + "/errors")
                .expectStatus(200)
                .json();
        assertThat(errors.at("/items/0/row").asInt()).isEqualTo(3);
        assertThat(errors.at("/items/0/code").asString()).isEqualTo("MANUAL_INDICATOR_VALUE");
        assertThat(errors.at("/items/1/code").asString()).isEqualTo("MALFORMED_LINE");
        assertThat(statistician()
                        .get("/manual-indicators?period=1974-H1")
                        .json()
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void takesLinesOnlyFromImporters() {
        statistician().postLines("/manual-indicators/imports", "{}").expectProblem(403, "FORBIDDEN");
        api().postLines("/manual-indicators/imports", "{}").expectProblem(401, "UNAUTHENTICATED");
    }

    private JsonNode imported(String lines) {
        String id = api().as("demo-loader")
                .postLines("/manual-indicators/imports", lines)
                .expectStatus(202)
                .text("/id");
        return Eventually.get(() -> {
            JsonNode job = api().as("demo-loader")
                    .get("/imports/" + id)
                    .expectStatus(200)
                    .json();
            assertThat(job.get("state").asString()).isEqualTo("DONE");
            return job;
        });
    }

    private static String counts(JsonNode job) {
        return "accepted " + job.get("accepted").asInt() + " unchanged "
                + job.get("unchanged").asInt() + " rejected "
                + job.get("rejected").asInt();
    }

    private ApiAnswer put(String idAndPeriod, Map<String, Object> entry) {
        return statistician().put("/manual-indicators/" + idAndPeriod, entry);
    }
}
