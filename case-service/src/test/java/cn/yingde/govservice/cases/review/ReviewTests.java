package cn.yingde.govservice.cases.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Review, special procedures and decisions over HTTP. */
@Tag("sql")
class ReviewTests extends CasesApiTest {

    private static final String EXTENSION = "{\"kind\":\"EXTENSION\",\"workingDays\":10,\"reason\":\"案情复杂\"}";
    private static final String APPROVE = "{\"decision\":\"APPROVE\"}";

    @Test
    void grantsAnExtensionAskedForByAHandler() {
        String no = accepted(StubMatter.licence());
        ApiAnswer asked =
                handler.post("/cases/" + no + "/special-procedures", EXTENSION).expectStatus(201);
        String id = asked.text("/specialProcedure/id");
        handler.post("/cases/" + no + "/special-procedures/" + id + "/decisions", APPROVE)
                .expectProblem(403, "FORBIDDEN");
        ApiAnswer granted = deputy.post("/cases/" + no + "/special-procedures/" + id + "/decisions", APPROVE)
                .expectStatus(201);
        assertThat(granted.text("/state")).isEqualTo("ACCEPTED");
        assertThat(granted.text("/clock/due")).isEqualTo("2026-03-30");
        assertThat(granted.text("/clock/statutoryDue")).isEqualTo("2026-04-14");
        ApiAnswer ledger = handler.get("/cases/" + no + "/special-procedures").expectStatus(200);
        assertThat(ledger.text("/items/0/state")).isEqualTo("APPROVED");
        ApiAnswer clock = handler.get("/cases/" + no + "/clock").expectStatus(200);
        assertThat(clock.json().at("/extensions/0/days").asInt()).isEqualTo(10);
    }

    @Test
    void stopsTheClockWhileExpertsReview() {
        String no = reviewed(StubMatter.licence());
        String id = handler.post(
                        "/cases/" + no + "/special-procedures",
                        "{\"kind\":\"EXPERT_REVIEW\",\"workingDays\":20,\"reason\":\"专家评审\"}")
                .expectStatus(201)
                .text("/specialProcedure/id");
        assertThat(chief.post("/cases/" + no + "/special-procedures/" + id + "/decisions", APPROVE)
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("SUSPENDED");
        TestClock.INSTANCE.set("2026-03-06T10:00+08:00");
        ApiAnswer ended = handler.post("/cases/" + no + "/special-procedures/" + id + "/endings", "{}")
                .expectStatus(201);
        assertThat(ended.text("/state")).isEqualTo("IN_REVIEW");
        assertThat(ended.text("/clock/due")).isEqualTo("2026-03-20");
        ApiAnswer clock = handler.get("/cases/" + no + "/clock").expectStatus(200);
        assertThat(clock.json().at("/days").toString()).contains("SUSPENDED:EXPERT_REVIEW");
    }

    @Test
    void knowsNoExtensionForOtherTypes() {
        String no = accepted(StubMatter.ofType("20"));
        handler.post("/cases/" + no + "/special-procedures", EXTENSION).expectRule(422, "CASE_PROCEDURE", "CASE-EXT-1");
    }

    @Test
    void sendsACaseBack() {
        String no = reviewed(StubMatter.licence());
        ApiAnswer back = handler.post("/cases/" + no + "/returns", "{\"toStep\":\"审核\",\"reason\":\"补充核查\"}")
                .expectStatus(201);
        assertThat(back.json().at("/stepsDone").asInt()).isEqualTo(1);
        deputy.post("/cases/" + no + "/decisions", Bodies.grant()).expectRule(422, "CASE_DECISION", "CASE-DEC-2");
    }

    @Test
    void tellsReasonsAndRemediesOfARefusal() {
        String no = reviewed(StubMatter.licence());
        deputy.post("/cases/" + no + "/decisions", "{\"outcome\":\"REFUSED\",\"documentNo\":\"文1\"}")
                .expectRule(422, "CASE_DECISION", "CASE-DEC-1");
        ApiAnswer refused = deputy.post(
                        "/cases/" + no + "/decisions",
                        "{\"outcome\":\"REFUSED\",\"documentNo\":\"文1\",\"reasons\":\"不符合规划\",\"remedies\":\"六十日内申请行政复议\"}")
                .expectStatus(201);
        assertThat(refused.text("/decision/reasons")).isEqualTo("不符合规划");
        assertThat(refused.text("/decision/deliverBy")).isEqualTo("2026-03-16");
    }

    @Test
    void terminatesOnABasis() {
        String no = accepted(StubMatter.licence());
        assertThat(deputy.post("/cases/" + no + "/terminations", "{\"basis\":\"事项依法取消\",\"reason\":\"申请人已注销\"}")
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("TERMINATED");
    }

    @Test
    void letsOneOfTwoDecisionsWin() {
        String no = reviewed(StubMatter.licence());
        List<Integer> statuses = Stream.of(deputy, chief)
                .map(leader ->
                        CompletableFuture.supplyAsync(() -> leader.post("/cases/" + no + "/decisions", Bodies.grant())))
                .toList()
                .stream()
                .map(each -> each.join().status())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(201, 409);
    }

    @Test
    void letsBothOfTwoChecksWin() {
        String no = submitted(StubMatter.licence());
        List<Integer> statuses = Stream.of(1, 2)
                .map(seq -> CompletableFuture.supplyAsync(
                        () -> clerk.post("/cases/" + no + "/materials/" + seq + "/checks", "{\"passed\":true}")))
                .toList()
                .stream()
                .map(each -> each.join().status())
                .toList();
        assertThat(statuses).containsExactly(201, 201);
    }

    @Test
    void deliversByACourierThatIsTracked() {
        String no = decided(StubMatter.licence());
        clerk.post("/cases/" + no + "/deliveries", "{\"method\":\"COURIER\"}")
                .expectRule(422, "CASE_DELIVERY", "CASE-DEL-1");
        ApiAnswer delivered = clerk.post(
                        "/cases/" + no + "/deliveries", "{\"method\":\"COURIER\",\"trackingNo\":\"EMS1\"}")
                .expectStatus(201);
        assertThat(delivered.text("/completedAt")).isEqualTo("2026-03-02T09:00:00+08:00");
    }

    @Test
    void answersInTheLanguageAsked() {
        String no = accepted(StubMatter.licence());
        ApiAnswer chinese = deputy.post("/cases/" + no + "/decisions", Bodies.grant());
        ApiAnswer english = deputy.with("Accept-Language", "en").post("/cases/" + no + "/decisions", Bodies.grant());
        assertThat(chinese.text("/title")).isEqualTo("决定不符合规定");
        assertThat(english.text("/title")).isEqualTo("The decision is refused");
    }
}
