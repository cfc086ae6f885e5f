package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.CatalogLife;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the half-year report says. */
class ReportContentTests extends ReportTest {

    private final CatalogLife catalog = new CatalogLife(CATALOG);

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
    void tellsTheReformOfTheHalfYear() {
        catalog.department("fire-rescue", "1988-01-01", true, "消防");
        catalog.department("housing", "1988-01-01", true, "住建");
        String old = fresh("code");
        catalog.matter(
                "fire-rescue",
                old,
                "published",
                "1988-01-01T00:00+08:00",
                Map.of("basicCode", "fire" + old, "name", "消防验收"));
        catalog.transfer("effected", fresh("batch"), "m" + old, "fire-rescue", "housing", "1988-03-01");
        catalog.department("fire-rescue", "1988-03-01", false, "消防");
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
}
