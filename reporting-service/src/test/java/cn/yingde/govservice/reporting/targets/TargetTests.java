package cn.yingde.govservice.reporting.targets;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void saysWhatWasReachedByAllAndByADepartment() {
        ticket("1964-08-05")
                .dispatched("1964-08-05T11:00+08:00", "housing")
                .replied("1964-08-06T09:00+08:00")
                .passed("1964-08-06T10:00+08:00");
        ticket("1964-08-05").dispatched("1964-08-05T11:00+08:00", "market");
        statistician()
                .put("/targets/tickets.reply-rate?period=1964-H2", Map.of("atLeast", "60"))
                .expectStatus(201);
        statistician()
                .put("/targets/tickets.coordination-meetings?period=1964-H2", Map.of("atLeast", 1))
                .expectStatus(201);
        statistician()
                .put("/targets/tickets.satisfaction-rate?period=1964-H2", Map.of("atLeast", 90))
                .expectStatus(201);
        followed();

        assertThat(reached("statistician", "")).containsExactly("0 false", "50.00 false", "- -");
        assertThat(reached("statistician", "&departmentId=housing")).containsExactly("- -", "100.00 true", "- -");
        assertThat(reached("housing-chief-leader", "")).containsExactly("- -", "100.00 true", "- -");
        assertThat(reached("market-chief-leader", "")).containsExactly("- -", "0.00 false", "- -");
        assertThat(reached("market-chief-leader", "&departmentId=housing")).containsExactly("- -", "- -", "- -");
    }

    /** Of the meetings, the reply rate and the satisfaction, in this order. */
    private List<String> reached(String person, String more) {
        List<String> reached = new ArrayList<>();
        api().as(person)
                .get("/targets?period=1964-H2" + more)
                .expectStatus(200)
                .json()
                .get("items")
                .forEach(item -> reached.add(item.path("value").asString("-") + " "
                        + item.path("reached").asString("-")));
        return reached;
    }
}
