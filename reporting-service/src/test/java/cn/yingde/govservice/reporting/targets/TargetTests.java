package cn.yingde.govservice.reporting.targets;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What metrics are to reach. */
@Tag("sql")
class TargetTests extends ReportingApiTest {

    @Test
    void setsATargetAndChangesOneThatWasSeen() {
        String path = "/targets/matters.online-ratio?period=1961-H2";
        String first = statistician()
                .put(path, Map.of("atLeast", "70"))
                .expectStatus(201)
                .header("ETag");
        statistician().put(path, Map.of("atLeast", 75)).expectProblem(428, "PRECONDITION_REQUIRED");
        statistician()
                .with("If-Match", first)
                .put(path, Map.of("atLeast", 72.5))
                .expectStatus(200);
        statistician().with("If-Match", first).put(path, Map.of("atLeast", 80)).expectProblem(412, "STALE_ETAG");

        JsonNode items = statistician()
                .get("/targets?period=1961-H2")
                .expectStatus(200)
                .json()
                .get("items");

        assertThat(items).hasSize(1);
        assertThat(items.at("/0/metricId").asString()).isEqualTo("matters.online-ratio");
        assertThat(items.at("/0/atLeast").asString()).isEqualTo("72.5");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "matters.never?period=1962-H2        | {\"atLeast\":25}     | 404 | NOT_FOUND",
                "matters.online-ratio?period=later   | {\"atLeast\":25}     | 400 | METRIC_PERIOD",
                "matters.online-ratio?period=1962-H2 | {}                   | 400 | INVALID_REQUEST",
                "matters.online-ratio?period=1962-H2 | {\"atLeast\":-1}     | 400 | INVALID_REQUEST",
                "matters.online-ratio?period=1962-H2 | {\"atLeast\":25.123} | 400 | INVALID_REQUEST"
            })
    void refusesWhatIsNoTarget(String metricAndPeriod, String body, int status, String code) {
        statistician().put("/targets/" + metricAndPeriod, body).expectProblem(status, code);
    }

    @Test
    void isSetByStatisticiansOnly() {
        api().as("housing-chief-leader")
                .put("/targets/matters.online-ratio?period=1963-H2", Map.of("atLeast", 70))
                .expectProblem(403, "FORBIDDEN");
    }
}
