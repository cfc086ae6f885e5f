package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.reporting.ReportingApiTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What tests of reconciliations have alike. */
@Tag("sql")
abstract class ReconciliationTest extends ReportingApiTest {

    @Autowired
    protected Reconciliations reconciliations;

    protected JsonNode reconciled(String source) {
        ask(source);
        reconciliations.run(TestClock.INSTANCE.instant());
        return last(source);
    }

    protected void ask(String source) {
        statistician().post("/reconciliations", Map.of("source", source)).expectStatus(202);
    }

    protected String checkedAt(String source) {
        return last(source).get("checkedAt").asString();
    }

    protected JsonNode last(String source) {
        JsonNode items =
                statistician().get("/reconciliations").expectStatus(200).json().get("items");
        for (JsonNode item : items) {
            if (item.get("source").asString().equals(source)) {
                return item;
            }
        }
        throw new AssertionError("not reconciled: " + source);
    }
}
