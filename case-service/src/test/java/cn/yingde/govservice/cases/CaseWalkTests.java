package cn.yingde.govservice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One whole life, as the people at the counter and in the department see it. */
@Tag("sql")
class CaseWalkTests extends CasesApiTest {

    @Test
    void aCaseGoesFromIntakeToDelivery() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer receipt =
                clerk.post("/cases", Bodies.application(matter.code())).expectStatus(201);
        String no = receipt.text("/caseNo");
        assertThat(no).matches("YDB20260302\\d{6}");
        assertThat(receipt.text("/queryCode")).matches("[A-Z2-9]{8}");
        assertThat(receipt.text("/state")).isEqualTo("SUBMITTED");
        assertThat(receipt.json().at("/actions").toString()).contains("ACCEPT", "NOTIFY_CORRECTION");

        ApiAnswer accepted = clerk.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
        assertThat(accepted.text("/clock/due")).isEqualTo("2026-03-16");
        assertThat(accepted.text("/clock/statutoryDue")).isEqualTo("2026-03-30");
        handler.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectStatus(201);
        deputy.post("/cases/" + no + "/decisions", Bodies.grant()).expectStatus(201);
        clerk.post("/cases/" + no + "/completions", "{}").expectStatus(201);
        ApiAnswer delivered = clerk.post("/cases/" + no + "/deliveries", "{\"method\":\"COUNTER\"}")
                .expectStatus(201);
        assertThat(delivered.text("/state")).isEqualTo("DELIVERED");
        assertThat(delivered.json().at("/actions").size()).isZero();

        ApiAnswer history = handler.get("/cases/" + no + "/history").expectStatus(200);
        assertThat(history.json().at("/items").findValuesAsString("fact"))
                .containsExactly("submitted", "accepted", "opinion-given", "decided", "completed", "delivered");
        assertThat(history.text("/items/2/notes/comment")).isEqualTo("符合条件");
    }
}
