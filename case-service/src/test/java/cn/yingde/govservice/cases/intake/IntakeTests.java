package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Intake over HTTP, against a catalogue that answers, and one that does not. */
@Tag("sql")
class IntakeTests extends CasesApiTest {

    private static final String FIRST_MATERIAL = "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void saysOnTheReceiptWhatIsMissing() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer receipt = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), FIRST_MATERIAL))
                .expectStatus(201);
        assertThat(receipt.json().at("/missingMaterials").findValuesAsString("seq"))
                .containsExactly("2", "3");
        assertThat(receipt.text("/missingMaterials/0/necessity")).isEqualTo("NECESSARY");
        assertThat(receipt.json().at("/actions").toString()).doesNotContain("\"ACCEPT\"");
        clerk.post("/cases/" + receipt.text("/caseNo") + "/acceptances", "{}")
                .expectRule(422, "CASE_MATERIALS", "CASE-ACC-1");
    }

    @Test
    void refusesWhatTheGuideDoesNotList() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String materials = "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1},{\"seq\":9,\"form\":\"PAPER\",\"copies\":1}]";
        ApiAnswer refused = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials))
                .expectRule(422, "CASE_MATERIALS", "CASE-MAT-3");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/materials/1/seq");
    }

    @Test
    void saysWhatADeferrableMaterialHoldsUp() {
        String no = submitted(StubMatter.licence().deferringOne());
        assertThat(read(no).json().at("/missingMaterials").findValuesAsString("necessity"))
                .containsExactly("OPTIONAL", "DEFERRABLE");
        ApiAnswer refused =
                clerk.post("/cases/" + no + "/acceptances", "{}").expectRule(422, "CASE_MATERIALS", "CASE-ACC-3");
        assertThat(refused.text("/basis")).contains("优化营商环境条例");
        assertThat(refused.text("/accepted")).contains("补齐");
        bring(no, 4);
        clerk.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
    }

    @Test
    void bringsAMaterialUnderTheVersionThatWasRead() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer receipt = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), FIRST_MATERIAL));
        String path = "/cases/" + receipt.text("/caseNo") + "/materials/2";
        String body = "{\"form\":\"PAPER\",\"copies\":1}";
        clerk.put(path, body).expectProblem(428, "PRECONDITION_REQUIRED");
        clerk.with("If-Match", "\"9\"").put(path, body).expectProblem(412, "STALE_ETAG");
        ApiAnswer brought =
                clerk.with("If-Match", receipt.header("ETag")).put(path, body).expectStatus(200);
        assertThat(brought.header("ETag")).isNotEqualTo(receipt.header("ETag"));
        clerk.with("If-Match", brought.header("ETag"))
                .put("/cases/" + receipt.text("/caseNo") + "/materials/77", body)
                .expectProblem(404, "NOT_FOUND");
        clerk.post("/cases/" + receipt.text("/caseNo") + "/acceptances", "{}").expectStatus(201);
    }

    @Test
    void replaysTheReceiptForTheSameKey() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String key = UUID.randomUUID().toString();
        String body = Bodies.application(matter.code());
        ApiAnswer first =
                clerk.with("Idempotency-Key", key).post("/cases", body).expectStatus(201);
        ApiAnswer again =
                clerk.with("Idempotency-Key", key).post("/cases", body).expectStatus(201);
        assertThat(again.body()).isEqualTo(first.body());
        clerk.with("Idempotency-Key", key)
                .post("/cases", Bodies.application(matter.code()))
                .expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void tellsWhatIsWrongWithAPersonWithoutRepeatingIt() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer refused = clerk.post("/cases", Bodies.application(matter.code(), "441881190001010012", "[]"))
                .expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/applicant/idNumber");
        assertThat(refused.body()).doesNotContain("441881190001010012");
    }

    @Test
    void storesNothingPersonalInPlain() {
        StubMatter matter = StubMatter.licence();
        String no = submitted(matter);
        String row = String.join(
                "|",
                jdbc.queryForMap("select * from case_file where case_no = ?", no).values().stream()
                        .map(String::valueOf)
                        .toList());
        assertThat(row).doesNotContain("演示申请人", "13800000001", "44188119");
        List<String> events = jdbc.queryForList(
                "select concat(data, coalesce(change_data, '')) from event where subject_no = ?", String.class, no);
        assertThat(events).isNotEmpty().noneMatch(each -> each.contains("演示申请人") || each.contains("44188119"));
    }

    @Test
    void isForTheCounterAndTheOwnDepartmentOnly() {
        StubMatter foreign = CATALOG.publish(StubMatter.licence().of("market"));
        handler.post("/cases", Bodies.application(foreign.code())).expectProblem(403, "FORBIDDEN");
        deputy.post("/cases", Bodies.application(foreign.code())).expectProblem(403, "FORBIDDEN");
        anybody.post("/cases", Bodies.application(foreign.code())).expectProblem(401, "UNAUTHENTICATED");
        StubMatter elsewhere = CATALOG.publish(StubMatter.licence().notStationed());
        clerk.post("/cases", Bodies.application(elsewhere.code())).expectProblem(403, "FORBIDDEN");
        handler.post("/cases", Bodies.application(elsewhere.code())).expectStatus(201);
    }

    @Test
    void showsThePersonADepartmentsSystemActsFor() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String body = Bodies.application(matter.code())
                .replace("\"channel\"", "\"actingPerson\":{\"id\":\"p7\",\"name\":\"演示经办\"},\"channel\"");
        clerk.post("/cases", body).expectProblem(400, "INVALID_REQUEST");
        String no = anybody.as("housing-system")
                .post("/cases", body)
                .expectStatus(201)
                .text("/caseNo");
        assertThat(read(no).json()).isNotNull();
        assertThat(handler.get("/cases/" + no + "/history").text("/items/0/actingPersonName"))
                .isEqualTo("演示经办");
        anybody.as(new TestPeople.Person("reader", List.of("SYSTEM"), "housing", List.of("cases.read")))
                .post("/cases", body)
                .expectProblem(403, "FORBIDDEN");
    }
}
