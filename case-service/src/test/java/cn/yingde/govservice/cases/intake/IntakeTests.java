package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubCatalog.Trouble;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        clerk.post("/cases/" + receipt.text("/caseNo") + "/acceptances")
                .expectRule(422, "CASE_MATERIALS", "CASE-ACC-1");
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
        clerk.post("/cases/" + receipt.text("/caseNo") + "/acceptances").expectStatus(201);
    }

    @Test
    void fetchesTheBodyOfAVersionOnce() {
        StubMatter matter = StubMatter.licence();
        tellHead(matter);
        submitted(matter);
        submitted(matter);
        assertThat(CATALOG.callsFor(matter.code())).isEqualTo(1);
    }

    @Test
    void pinsTheVersionThatWasInForce() {
        StubMatter first = StubMatter.licence();
        tellHead(first);
        String before = submitted(first);
        tellHead(first.version(2).promised(5));
        String after = submitted(first.version(2).promised(5));
        assertThat(read(before).json().at("/matter/version").asInt()).isEqualTo(1);
        assertThat(read(after).json().at("/matter/version").asInt()).isEqualTo(2);
        assertThat(clerk.post("/cases/" + before + "/acceptances").text("/clock/due"))
                .isEqualTo("2026-03-16");
        assertThat(clerk.post("/cases/" + after + "/acceptances").text("/clock/due"))
                .isEqualTo("2026-03-09");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Trouble.class,
            names = {"CONFLICT", "UNAVAILABLE", "RESET", "HALF_A_BODY"})
    void goesOnFromItsOwnCopyWhileTheCatalogueIsAway(Trouble trouble) {
        StubMatter matter = StubMatter.licence();
        submitted(matter);
        CATALOG.trouble(matter.code(), trouble);
        clerk.post("/cases", Bodies.application(matter.code())).expectStatus(201);
    }

    @Test
    void saysWhenToTryAgainForAMatterItHasNeverSeen() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        CATALOG.trouble(matter.code(), Trouble.UNAVAILABLE);
        ApiAnswer refused =
                clerk.post("/cases", Bodies.application(matter.code())).expectProblem(503, "CASE_MATTER_UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void doesNotKnowACodeTheCatalogueDoesNotKnow() {
        clerk.post("/cases", Bodies.application("114418810000000000000000000000A"))
                .expectRule(422, "CASE_MATTER", "CASE-MAT-2");
    }

    @Test
    void namesTheSuccessorOfACancelledMatter() {
        StubMatter matter = CATALOG.publish(StubMatter.licence().force("CANCELLED", "1".repeat(31)));
        ApiAnswer refused =
                clerk.post("/cases", Bodies.application(matter.code())).expectRule(422, "CASE_MATTER", "CASE-MAT-1");
        assertThat(refused.text("/accepted")).contains("1".repeat(31));
    }

    @Test
    void takesAHandlingItemWithItsOwnPromise() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String no = clerk.post("/cases", Bodies.application(matter.code() + "01"))
                .expectStatus(201)
                .text("/caseNo");
        assertThat(read(no).text("/matter/handlingItemCode")).isEqualTo(matter.code() + "01");
        assertThat(clerk.post("/cases/" + no + "/acceptances").text("/clock/due"))
                .isEqualTo("2026-03-02");
    }

    @Test
    void refusesTheSameApplicationWhileItIsPending() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String body = Bodies.application(matter.code());
        String no = clerk.post("/cases", body).expectStatus(201).text("/caseNo");
        ApiAnswer refused = clerk.post("/cases", body).expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
        assertThat(refused.text("/detail")).contains(no);
        clerk.post("/cases", body.replace("\"channel\"", "\"projectName\":\"二期\",\"channel\""))
                .expectStatus(201);
        clerk.post("/cases/" + no + "/withdrawals", Bodies.reason()).expectStatus(201);
        clerk.post("/cases", body).expectStatus(201);
    }

    @Test
    void letsOneOfTwoEqualApplicationsWinARace() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        submitted(matter);
        String body = Bodies.application(matter.code());
        List<CompletableFuture<ApiAnswer>> both = Stream.of(1, 2, 3, 4)
                .map(n -> CompletableFuture.supplyAsync(() -> clerk.post("/cases", body)))
                .toList();
        List<Integer> statuses =
                both.stream().map(each -> each.join().status()).sorted().toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
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

    private void tellHead(StubMatter matter) {
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        Eventually.assertThat(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from matter_head where implementation_code = ? and version = ?",
                        Integer.class,
                        matter.code(),
                        matter.version()))
                .isEqualTo(1));
    }
}
