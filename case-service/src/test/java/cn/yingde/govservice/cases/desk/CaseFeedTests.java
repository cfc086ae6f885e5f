package cn.yingde.govservice.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What followers read of a case. */
@Tag("sql")
class CaseFeedTests extends CasesApiTest {

    /** The members that reporting-service and hotline-service read. */
    private static final List<String> AFTER_THE_DECISION = List.of(
            "caseNo",
            "implementationCode",
            "basicCode",
            "matterVersion",
            "matterName",
            "matterType",
            "stationed",
            "departmentId",
            "acceptedDepartmentId",
            "channel",
            "state",
            "outcome",
            "receivedAt",
            "acceptedOn",
            "due",
            "statutoryDue",
            "decidedAt",
            "deferred",
            "imported",
            "deviations");

    @Test
    void tellsEveryActInOrderWithTheWholeState() {
        String no = decided(StubMatter.licence());
        List<JsonNode> told = Eventually.get(() -> {
            List<JsonNode> items = itemsOf(no);
            assertThat(items).hasSize(4);
            return items;
        });
        assertThat(told)
                .extracting(item -> item.path("type").asString())
                .containsExactly(type("submitted"), type("accepted"), type("opinion-given"), type("decided"));
        assertThat(told).extracting(item -> item.path("subjectversion").asInt()).containsExactly(1, 2, 3, 4);
        JsonNode data = told.get(3).path("data");
        AFTER_THE_DECISION.forEach(
                member -> assertThat(data.has(member)).as(member).isTrue());
        assertThat(data.path("due").asString()).isEqualTo("2026-03-16");
        assertThat(data.path("outcome").asString()).isEqualTo("GRANTED");
        assertThat(told.get(2).path("data").path("change").path("step").asString())
                .isEqualTo("审核");
    }

    @Test
    void tellsNothingPersonal() {
        String no = decided(StubMatter.licence());
        Eventually.assertThat(() -> assertThat(itemsOf(no)).hasSize(4));
        assertThat(itemsOf(no).toString()).doesNotContain("演示申请人", "44188119", "13800000001", "符合条件");
    }

    private static String type(String fact) {
        return "cn.yingde.govservice.cases.case." + fact + ".v1";
    }

    private List<JsonNode> itemsOf(String no) {
        Api follower = anybody.as("svc-reporting");
        List<JsonNode> found = new ArrayList<>();
        String after = "0";
        while (true) {
            JsonNode items = follower.get("/changes?limit=1000&after=" + after)
                    .expectStatus(200)
                    .json()
                    .path("items");
            for (JsonNode item : items) {
                after = item.path("position").asString();
                if (item.path("subject").asString().equals(no)) {
                    found.add(item);
                }
            }
            if (items.size() < 1000) {
                return found;
            }
        }
    }
}
