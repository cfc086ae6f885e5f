package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.reporting.ReportingApiTest;
import cn.yingde.govservice.reporting.TicketLife;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The half-year report from its making to its publication. */
@Tag("sql")
class ReportApiTests extends ReportingApiTest {

    @Test
    void saysEveryFigureWithWhatItWasMadeOf() {
        ticket("1981-03-05").replied("1981-03-06T09:00+08:00").passed("1981-03-06T10:00+08:00");
        ticket("1981-03-05");
        enter("manual.posters?period=1981-H1", Map.of("text", "近千份", "source", "宣传台账"));
        enter("organisation.trainingDate?period=1981-H1", Map.of("text", "1981-05-23", "source", "签到表"));
        enter("organisation.trainingAttendances?period=1981-H1", Map.of("value", 65, "unit", "人次", "source", "签到表"));
        enter("text.problems?period=1981-H1", Map.of("text", "一是权责不够明确。\n\n二是推诿扯皮。", "source", "办公室"));
        statistician()
                .put("/targets/matters.instant-ratio?period=1981-H2", Map.of("atLeast", 25))
                .expectStatus(201);
        followed();

        JsonNode report = report(make("1981-H1"));

        Map<String, JsonNode> figures = figures(report);
        assertThat(figures.get("hotline.received").get("value").asInt()).isEqualTo(2);
        assertThat(figures.get("hotline.replyRatePercent").get("value").asString())
                .isEqualTo("50.00");
        assertThat(figures.get("hotline.replyRatePercent").get("numerator").asInt())
                .isEqualTo(1);
        assertThat(figures.get("hotline.replyRatePercent").get("denominator").asInt())
                .isEqualTo(2);
        assertThat(figures.get("hotline.replyRatePercent").get("formulaVersion").asInt())
                .isEqualTo(1);
        assertThat(figures.get("hotline.satisfactionRatePercent").get("value").isNull())
                .isTrue();
        assertThat(figures.get("manual.posters").get("value").asString()).isEqualTo("近千份");
        assertThat(figures.get("manual.posters").get("manualIndicatorId").asString())
                .isEqualTo("manual.posters");
        assertThat(figures.get("organisation.trainingAttendances").get("value").asInt())
                .isEqualTo(65);
        assertThat(figures.get("targetsSecondHalf.instantRatioAtLeastPercent")
                        .get("value")
                        .asInt())
                .isEqualTo(25);
        String text = report.get("sections").toString();
        assertThat(text)
                .contains("热线工单2单,已回复处理1单", "5月23日召开", "65人次", "累计发放海报近千份", "“马上办”比例达到25%以上")
                .contains("一是权责不够明确。", "二是推诿扯皮。")
                .doesNotContain("满意度", "拟投入", "容缺");
        String records = figures.get("hotline.replied").get("recordsUrl").asString();
        String prefix = "/api/reporting/v1";
        assertThat(records).startsWith(prefix);
        assertThat(statistician()
                        .get(records.substring(prefix.length()))
                        .expectStatus(200)
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void staysByteForByteTheSameAfterLaterChanges() {
        ticket("1982-03-05");
        followed();
        String first = make("1982-H1");
        String before = statistician()
                .get("/reports/" + first + "/document")
                .expectStatus(200)
                .body();

        ticket("1982-03-06");
        followed();
        String second = make("1982-H1");

        assertThat(statistician().get("/reports/" + first + "/document").body()).isEqualTo(before);
        assertThat(figures(report(first)).get("hotline.received").get("value").asInt())
                .isEqualTo(1);
        assertThat(figures(report(second)).get("hotline.received").get("value").asInt())
                .isEqualTo(2);
        assertThat(report(first).get("version").asInt()).isEqualTo(1);
        assertThat(report(second).get("version").asInt()).isEqualTo(2);
        JsonNode list = statistician()
                .get("/reports?template=HALF_YEAR&period=1982-H1")
                .expectStatus(200)
                .json();
        assertThat(list.at("/items/0/id").asString()).isEqualTo(second);
        assertThat(list.at("/items/1/id").asString()).isEqualTo(first);
    }

    @Test
    void isPublicOnceSignedAndPublished() {
        String id = make("1983-H1");
        String page = "http://127.0.0.1:" + port + "/reports/" + id;
        api().get("/reports/" + id).expectProblem(401, "UNAUTHENTICATED");
        api().get(page).expectProblem(404, "NOT_FOUND");
        api().as("bureau-chief-leader").post("/reports/" + id + "/publications").expectProblem(409, "REPORT_STATE");

        ApiAnswer signed = api().as("bureau-chief-leader")
                .post("/reports/" + id + "/signatures", Map.of("comment", "同意"))
                .expectStatus(201);
        assertThat(signed.text("/signedBy")).isEqualTo("bureau-chief-leader");
        assertThat(signed.json().get("actions").toString()).isEqualTo("[\"PUBLISH\"]");
        api().get("/reports/" + id + "/document").expectProblem(401, "UNAUTHENTICATED");
        api().as("bureau-chief-leader").post("/reports/" + id + "/signatures").expectProblem(409, "REPORT_STATE");
        api().as("bureau-deputy-leader")
                .post("/reports/" + id + "/publications")
                .expectStatus(201);

        assertThat(api().get("/reports/" + id).expectStatus(200).text("/state")).isEqualTo("PUBLISHED");
        ApiAnswer document =
                api().get("/reports/" + id + "/document?format=html").expectStatus(200);
        ApiAnswer shown = api().get(page).expectStatus(200);
        assertThat(shown.body())
                .isEqualTo(document.body())
                .contains("签发人:bureau-chief-leader")
                .doesNotContain("未签发");
        assertThat(shown.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(shown.header("Cache-Control")).contains("public");
        api().with("If-None-Match", shown.header("ETag")).get(page).expectStatus(304);
        assertThat(api().get("/reports/" + id + "/document?format=csv")
                        .expectStatus(200)
                        .body())
                .startsWith("\uFEFF指标键,")
                .contains("hotline.received");
    }

    @Test
    void marksADemonstrationAndADraft() {
        String id = statistician()
                .post("/reports", Map.of("template", "HALF_YEAR", "period", "1984-H1", "demonstration", true))
                .expectStatus(201)
                .text("/id");

        String html = statistician()
                .get("/reports/" + id + "/document")
                .expectStatus(200)
                .body();

        assertThat(html).contains("演示数据", "未签发").contains("1984年上半年工作总结和下半年工作思路");
        assertThat(report(make("1984-H2")).get("title").asString()).contains("1984年下半年工作总结和上半年工作思路");
        assertThat(statistician()
                        .get("/reports/" + make("1984-H2") + "/document")
                        .body())
                .doesNotContain("演示数据");
    }

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
    void answersTheSameReportToARepeatedCall() {
        var repeated = statistician().with("Idempotency-Key", fresh("report-key-"));
        String first =
                repeated.post("/reports", halfYear("1986-H1")).expectStatus(201).text("/id");
        String again =
                repeated.post("/reports", halfYear("1986-H1")).expectStatus(201).text("/id");

        assertThat(again).isEqualTo(first);
        repeated.post("/reports", halfYear("1986-H2")).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void knowsNoOtherReportsAndFormats() {
        statistician().get("/reports/1").expectProblem(404, "NOT_FOUND");
        statistician().get("/reports/nonsense").expectProblem(404, "NOT_FOUND");
        statistician()
                .get("/reports/" + make("1987-H1") + "/document?format=xls")
                .expectProblem(406, "NOT_ACCEPTABLE");
    }

    @Test
    void tellsTheReformOfTheHalfYear() {
        department("fire-rescue", "1988-01-01", true);
        department("housing", "1988-01-01", true);
        String old = fresh("code");
        CATALOG.tell(
                "matter",
                "published",
                old,
                "1988-01-01T00:00+08:00",
                Map.of(
                        "id",
                        "m" + old,
                        "implementationCode",
                        old,
                        "basicCode",
                        "fire" + old,
                        "name",
                        "消防验收",
                        "type",
                        "01",
                        "departmentId",
                        "fire-rescue",
                        "inForce",
                        "IN_FORCE"));
        CATALOG.tell(
                "transfer-item",
                "effected",
                fresh("item"),
                "1988-03-01T00:00+08:00",
                Map.of(
                        "batchId",
                        fresh("batch"),
                        "itemId",
                        "1",
                        "kind",
                        "TRANSFER",
                        "matterId",
                        "m" + old,
                        "fromDepartmentId",
                        "fire-rescue",
                        "toDepartmentId",
                        "housing",
                        "effectiveOn",
                        "1988-03-01"));
        department("fire-rescue", "1988-03-01", false);
        String caseNo = fresh("YDB");
        CASES.tell(
                "case",
                "accepted",
                caseNo,
                "1988-04-01T10:00+08:00",
                Map.of(
                        "caseNo",
                        caseNo,
                        "basicCode",
                        "fire" + old,
                        "matterType",
                        "01",
                        "departmentId",
                        "housing",
                        "channel",
                        "WINDOW",
                        "state",
                        "ACCEPTED",
                        "acceptedOn",
                        "1988-04-01"));
        followed();

        JsonNode report = report(make("1988-H1"));

        Map<String, JsonNode> figures = figures(report);
        assertThat(figures.get("organisation.stationedUnitsBeforeReform")
                        .get("asOf")
                        .asString())
                .isEqualTo("1988-02-29");
        int before = figures.get("organisation.stationedUnitsBeforeReform")
                .get("value")
                .asInt();
        int after = figures.get("organisation.stationedUnitsAfterReform")
                .get("value")
                .asInt();
        assertThat(before - after).isEqualTo(1);
        JsonNode fires = figures.get("cases.fireApprovalsAcceptedByHousingAfterTransfer");
        assertThat(fires.get("value").asInt()).isEqualTo(1);
        assertThat(fires.get("recordsUrl").asString()).contains("departmentId=housing", "basicCode=fire" + old);
        assertThat(report.get("sections").toString()).contains("进驻单位由改革前的" + before + "个调整为" + after + "个。");
    }

    private static void department(String id, String from, boolean stationed) {
        CATALOG.tell(
                "department",
                "changed",
                id,
                from + "T00:00+08:00",
                Map.of("id", id, "name", id, "kind", "DEPARTMENT", "stationed", stationed, "effectiveOn", from));
    }

    private static Map<String, String> halfYear(String period) {
        return Map.of("template", "HALF_YEAR", "period", period);
    }

    private String make(String period) {
        return statistician()
                .post("/reports", halfYear(period))
                .expectStatus(201)
                .text("/id");
    }

    private JsonNode report(String id) {
        return statistician().get("/reports/" + id).expectStatus(200).json();
    }

    private void enter(String idAndPeriod, Map<String, Object> entry) {
        statistician().put("/manual-indicators/" + idAndPeriod, entry).expectStatus(201);
    }

    private static Map<String, JsonNode> figures(JsonNode report) {
        Map<String, JsonNode> figures = new HashMap<>();
        report.get("figures").forEach(figure -> figures.put(figure.get("key").asString(), figure));
        return figures;
    }

    private static TicketLife ticket(String day) {
        return TicketLife.received(HOTLINE, fresh("YDT"), day + "T10:00+08:00", day.substring(0, 8) + "20T17:30+08:00");
    }
}
