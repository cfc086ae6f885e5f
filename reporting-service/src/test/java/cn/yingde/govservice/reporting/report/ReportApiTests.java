package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The half-year report from its making to its publication. */
class ReportApiTests extends ReportTest {

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
    void answersTheSameReportToARepeatedCall() {
        var repeated = statistician().with("Idempotency-Key", fresh("report-key-"));
        String first =
                repeated.post("/reports", halfYear("1986-H1")).expectStatus(201).text("/id");
        String again =
                repeated.post("/reports", halfYear("1986-H1")).expectStatus(201).text("/id");

        assertThat(again).isEqualTo(first);
        repeated.post("/reports", halfYear("1986-H2")).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }
}
