package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.JsonNode;

/** What tests of reports have alike. */
@Tag("sql")
abstract class ReportTest extends ReportingApiTest {

    protected static Map<String, String> halfYear(String period) {
        return Map.of("template", "HALF_YEAR", "period", period);
    }

    protected String make(String period) {
        return statistician()
                .post("/reports", halfYear(period))
                .expectStatus(201)
                .text("/id");
    }

    protected JsonNode report(String id) {
        return statistician().get("/reports/" + id).expectStatus(200).json();
    }

    protected void enter(String idAndPeriod, Map<String, Object> entry) {
        statistician().put("/manual-indicators/" + idAndPeriod, entry).expectStatus(201);
    }

    protected static Map<String, JsonNode> figures(JsonNode report) {
        Map<String, JsonNode> figures = new HashMap<>();
        report.get("figures").forEach(figure -> figures.put(figure.get("key").asString(), figure));
        return figures;
    }
}
