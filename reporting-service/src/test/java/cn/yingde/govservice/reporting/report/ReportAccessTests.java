package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes, signs and reads reports, and which are refused. */
class ReportAccessTests extends ReportTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "statistician,         make,    201",
        "bureau-chief-leader,  make,    201",
        "demo-loader,          make,    201",
        "housing-chief-leader, make,    403",
        "hotline-operator,     make,    403",
        "statistician,         sign,    403",
        "housing-chief-leader, sign,    403",
        "demo-loader,          sign,    403",
        "bureau-deputy-leader, sign,    201",
        "housing-chief-leader, read,    404",
        "window-clerk,         read,    404",
        "hotline-supervisor,   read,    200",
        "housing-chief-leader, list,    403",
        "statistician,         list,    200"
    })
    void isMadeByStatisticiansAndSignedByTheBureausLeaders(String person, String act, int status) {
        String id = make("1985-H1");
        switch (act) {
            case "make" ->
                api().as(person).post("/reports", halfYear("1985-H1")).expectStatus(status);
            case "sign" ->
                api().as(person).post("/reports/" + id + "/signatures").expectStatus(status);
            case "read" -> api().as(person).get("/reports/" + id).expectStatus(status);
            default -> api().as(person).get("/reports?period=1985-H1").expectStatus(status);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"template\":\"HALF_YEAR\",\"period\":\"2019\"}    | 400 | METRIC_PERIOD",
                "{\"template\":\"HALF_YEAR\",\"period\":\"soon\"}    | 400 | METRIC_PERIOD",
                "{\"template\":\"HALF_YEAR\"}                        | 400 | INVALID_REQUEST",
                "{\"period\":\"2019-H1\"}                            | 400 | INVALID_REQUEST",
                "{\"template\":\"WEEK\",\"period\":\"2019-H1\"}      | 400 | MALFORMED_REQUEST",
                "{                                                   | 400 | MALFORMED_REQUEST"
            })
    void refusesAReportItCannotMake(String body, int status, String code) {
        ApiAnswer answer = statistician().post("/reports", body).expectStatus(status);
        assertThat(answer.text("/code")).isIn(code, "INVALID_REQUEST");
    }

    @Test
    void knowsNoOtherReportsAndFormats() {
        statistician().get("/reports/1").expectProblem(404, "NOT_FOUND");
        statistician().get("/reports/nonsense").expectProblem(404, "NOT_FOUND");
        statistician()
                .get("/reports/" + make("1987-H1") + "/document?format=xls")
                .expectProblem(406, "NOT_ACCEPTABLE");
    }
}
