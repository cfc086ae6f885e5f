package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a new version of a report says otherwise than the one before. */
class ReportDifferenceTests extends ReportTest {

    @Test
    void isATableOfTheFiguresAndOfTheRewrittenParts() {
        ticket("1976-03-05");
        enter("manual.posters?period=1976-H1", Map.of("text", "近千份", "source", "宣传台账"));
        followed();
        String first = make("1976-H1");
        ticket("1976-03-06").replied("1976-03-07T09:00+08:00").passed("1976-03-07T10:00+08:00");
        enter("manual.hallInvestment?period=1976-H1", Map.of("text", "近五百万元", "source", "预算"));
        followed();
        String second = make("1976-H1");

        JsonNode table = differences(second, "");
        Map<String, String> rows = rows(table);
        assertThat(table.at("/from/id").asString()).isEqualTo(first);
        assertThat(table.at("/to/version").asInt()).isEqualTo(2);
        assertThat(rows)
                .containsEntry("hotline.received", "CHANGED 1 2")
                .containsEntry("hotline.replyRatePercent", "CHANGED 0.00 50.00")
                .containsEntry("manual.hallInvestment", "ADDED - 近五百万元")
                .doesNotContainKeys("manual.posters", "cases.accepted");
        assertThat(table.get("rewritten").toString()).contains("1.平台运行基本情况。", "5.改善政务服务大厅环境。");

        assertThat(rows(differences(first, "?from=" + second)))
                .containsEntry("hotline.received", "CHANGED 2 1")
                .containsEntry("manual.hallInvestment", "REMOVED 近五百万元 -");
        assertThat(rows(differences(first, "?from=" + first))).isEmpty();
    }

    @Test
    void needsAnEarlierVersionAndWhoeverSeesBoth() {
        String only = make("1977-H1");

        statistician().get("/reports/" + only + "/differences").expectProblem(404, "NOT_FOUND");
        statistician().get("/reports/" + only + "/differences?from=nonsense").expectProblem(404, "NOT_FOUND");
        statistician().get("/reports/" + only + "/differences?to=1").expectProblem(400, "UNKNOWN_PARAMETER");
        api().as("housing-chief-leader")
                .get("/reports/" + only + "/differences?from=" + only)
                .expectProblem(403, "FORBIDDEN");
        api().get("/reports/" + only + "/differences").expectProblem(401, "UNAUTHENTICATED");
    }

    private JsonNode differences(String id, String query) {
        return statistician()
                .get("/reports/" + id + "/differences" + query)
                .expectStatus(200)
                .json();
    }

    private static Map<String, String> rows(JsonNode table) {
        Map<String, String> rows = new HashMap<>();
        table.get("items")
                .forEach(row -> rows.put(
                        row.get("key").asString(),
                        row.get("change").asString() + " " + side(row.get("from")) + " " + side(row.get("to"))));
        return rows;
    }

    private static String side(JsonNode side) {
        return side.isNull() ? "-" : side.get("value").asString();
    }
}
