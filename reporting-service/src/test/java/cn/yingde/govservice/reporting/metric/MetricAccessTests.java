package cn.yingde.govservice.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.TicketLife;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read which figures, and what a wrong question is told. */
class MetricAccessTests extends ReportingApiTest {

    @ParameterizedTest(name = "{0} asks {1}: {2}")
    @CsvSource({
        "statistician,          tickets.received?period=2019-H1,                         200",
        "hotline-supervisor,    tickets.received?period=2019-H1,                         200",
        "bureau-chief-leader,   tickets.received?period=2019-H1&departmentId=housing,    200",
        "demo-loader,           tickets.received?period=2019-H1,                         200",
        "housing-chief-leader,  tickets.received?period=2019-H1,                         200",
        "housing-deputy-leader, tickets.received?period=2019-H1&departmentId=housing,    200",
        "housing-deputy-leader, tickets.received?period=2019-H1&departmentId=market,     403",
        "housing-chief-leader,  tickets.coordination-meetings?period=2019-H1,            403",
        "housing-handler,       tickets.received?period=2019-H1,                         403",
        "window-clerk,          tickets.received?period=2019-H1,                         403",
        "city-centre,           tickets.received?period=2019-H1,                         403",
        "security-auditor,      tickets.received?period=2019-H1,                         403"
    })
    void figuresAreForStatisticiansTheBureauAndEachDepartmentsLeaders(String person, String query, int status) {
        api().as(person).get("/metrics/" + query).expectStatus(status);
    }

    @Test
    void narrowsALeaderToTheOwnDepartment() {
        String no = fresh("YDT2015");
        TicketLife.received(HOTLINE, no, "2015-03-05T10:00+08:00", "2015-03-12T17:30+08:00")
                .dispatched("2015-03-06T09:00+08:00", "market");
        followed();

        assertThat(received("market-chief-leader")).isEqualTo("1");
        assertThat(received("housing-chief-leader")).isEqualTo("0");
        assertThat(listed("market-deputy-leader", "")).contains(no);
        assertThat(listed("housing-deputy-leader", "")).doesNotContain(no);
        assertThat(listed("housing-deputy-leader", "&structure=CURRENT")).doesNotContain(no);
        api().as("housing-deputy-leader")
                .get("/metrics/tickets.received/records?period=2015&departmentId=market")
                .expectProblem(403, "FORBIDDEN");
    }

    @Test
    void dividesForALeaderOnlyTheOwnDepartmentsFigure() {
        TicketLife.received(HOTLINE, fresh("YDT"), "2017-03-05T10:00+08:00", "2017-03-12T17:30+08:00")
                .dispatched("2017-03-06T09:00+08:00", "market");
        TicketLife.received(HOTLINE, fresh("YDT"), "2017-03-05T10:00+08:00", "2017-03-12T17:30+08:00");
        followed();

        String query = "/metrics/tickets.received?period=2017&by=department&compare=true";
        ApiAnswer own = api().as("market-chief-leader").get(query).expectStatus(200);
        assertThat(own.json().get("groups")).hasSize(1);
        assertThat(own.text("/groups/0/key")).isEqualTo("market");
        ApiAnswer other = api().as("housing-chief-leader").get(query).expectStatus(200);
        assertThat(other.json().get("groups")).isEmpty();
        assertThat(other.text("/comparisons/0/value")).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "tickets.received,                                         400, METRIC_PERIOD",
        "tickets.received?period=2019-H3,                          400, METRIC_PERIOD",
        "tickets.received?period=last-year,                        400, METRIC_PERIOD",
        "tickets.received?period=2019-H1&by=colour,                400, METRIC_GROUPING",
        "departments.stationed?period=2019-H1&by=category,         400, METRIC_GROUPING",
        "departments.stationed?period=2019-H1&category=FOOD,       400, METRIC_GROUPING",
        "tickets.received?period=2019-H1&basicCode=1,              400, METRIC_GROUPING",
        "tickets.received?period=2019-H1&asOf=yesterday,           400, INVALID_REQUEST",
        "tickets.received?period=2019-H1&structure=LATER,          400, INVALID_REQUEST",
        "tickets.received?period=2019-H1&colour=red,               400, UNKNOWN_PARAMETER",
        "tickets.received/records?period=2019-H1&limit=0,          400, INVALID_REQUEST",
        "tickets.received/records?period=2019-H1&part=WHOLE,       400, INVALID_REQUEST",
        "tickets.received/records?period=2019-H1&cursor=!,         400, INVALID_CURSOR",
        "tickets.never?period=2019-H1,                             404, NOT_FOUND"
    })
    void refusesAQuestionItDoesNotUnderstand(String query, int status, String code) {
        statistician().get("/metrics/" + query).expectProblem(status, code);
    }

    @Test
    void needsAToken() {
        api().get("/metrics").expectProblem(401, "UNAUTHENTICATED");
        api().get("/metrics/tickets.received?period=2019-H1").expectProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void declaresEveryMetricWithItsFormula() {
        List<String> ids = new ArrayList<>();
        api().as("window-clerk")
                .get("/metrics")
                .expectStatus(200)
                .json()
                .get("items")
                .forEach(metric -> {
                    ids.add(metric.get("id").asString());
                    assertThat(metric.at("/formula/zh").asString()).isNotBlank();
                    assertThat(metric.at("/formula/en").asString()).isNotBlank();
                    assertThat(metric.get("formulaVersion").asInt()).isPositive();
                });

        assertThat(ids)
                .contains(
                        "cases.accepted",
                        "cases.on-time-rate",
                        "tickets.received",
                        "tickets.replied",
                        "tickets.overdue",
                        "tickets.reply-rate",
                        "tickets.on-time-reply-rate",
                        "tickets.satisfaction-rate",
                        "tickets.coordination-meetings",
                        "matters.stationed-approval",
                        "matters.stationed-public-service",
                        "matters.instant-ratio",
                        "matters.online-ratio",
                        "matters.one-visit-ratio",
                        "departments.stationed",
                        "departments.with-public-matters",
                        "departments.with-transferred-in-matters",
                        "departments.renamed-and-rescoped");
    }

    private String listed(String person, String more) {
        return api().as(person)
                .get("/metrics/tickets.received/records?period=2015" + more)
                .expectStatus(200)
                .body();
    }

    private String received(String person) {
        return api().as(person)
                .get("/metrics/tickets.received?period=2015")
                .expectStatus(200)
                .text("/value");
    }
}
