package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestClock;
import org.junit.jupiter.api.Test;

/** Correction notice, corrections and non-acceptance over HTTP. */
class CorrectionTests extends CasesApiTest {

    private static final String NOTICE = "{\"items\":[{\"materialSeq\":2,\"problem\":\"缺身份证明\"}]}";

    @Test
    void tellsOnceWithTheUsualDeadline() {
        String no = incomplete(StubMatter.licence());
        ApiAnswer noticed =
                clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectStatus(201);
        assertThat(noticed.text("/state")).isEqualTo("CORRECTION");
        assertThat(noticed.text("/correction/deadline")).isEqualTo("2026-03-23");
        clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectProblem(409, "CASE_STATE");
        clerk.with("If-Match", noticed.header("ETag"))
                .put("/cases/" + no + "/materials/2", "{\"form\":\"PAPER\",\"copies\":1}")
                .expectStatus(200);
        assertThat(clerk.post("/cases/" + no + "/corrections", "{}")
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("SUBMITTED");
        clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectRule(422, "CASE_CORRECTION", "CASE-COR-3");
        clerk.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
    }

    @Test
    void namesWhatANoticeLeavesOut() {
        String no = incomplete(StubMatter.licence());
        ApiAnswer refused = clerk.post(
                        "/cases/" + no + "/correction-notices", "{\"items\":[{\"materialSeq\":3,\"problem\":\"缺说明\"}]}")
                .expectRule(422, "CASE_CORRECTION", "CASE-COR-2");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/materials/2");
    }

    @Test
    void isToldThatSilenceHasAccepted() {
        String no = incomplete(StubMatter.licence());
        TestClock.INSTANCE.set("2026-03-10T09:00+08:00");
        ApiAnswer late = clerk.post("/cases/" + no + "/correction-notices", NOTICE);
        late.expectRule(409, "CASE_STATE", "CASE-ACC-2");
        assertThat(late.text("/basis")).contains("第三十二条");
        assertThat(late.text("/detail")).contains("2026-03-02");
    }

    @Test
    void asksForNothingAfterAcceptance() {
        String no = accepted(StubMatter.licence());
        ApiAnswer refused =
                clerk.post("/cases/" + no + "/correction-notices", NOTICE).expectRule(409, "CASE_STATE", "CASE-COR-7");
        assertThat(refused.text("/basis")).contains("第三十二条");
    }

    @Test
    void asksForNothingThatIsNotPublished() {
        String no = incomplete(StubMatter.licence());
        String notice = "{\"items\":[{\"materialSeq\":2,\"problem\":\"缺\"},{\"materialSeq\":8,\"problem\":\"缺\"}]}";
        ApiAnswer refused = clerk.post("/cases/" + no + "/correction-notices", notice)
                .expectRule(422, "CASE_CORRECTION", "CASE-COR-6");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/items/1/materialSeq");
    }

    @Test
    void saysWhatIsPossibleInAStateThatAnActIsNotFor() {
        String no = decided(StubMatter.licence());
        ApiAnswer refused = clerk.post("/cases/" + no + "/withdrawals", Bodies.reason())
                .expectRule(409, "CASE_STATE", "CASE-STA-1");
        assertThat(refused.text("/accepted")).contains("COMPLETE", "DELIVER");
    }

    @Test
    void namesTheDepartmentThatIsCompetent() {
        String no = incomplete(StubMatter.licence());
        clerk.post("/cases/" + no + "/non-acceptances", "{\"reason\":\"NOT_COMPETENT\",\"explanation\":\"不属于本部门职权\"}")
                .expectRule(422, "CASE_NON_ACCEPTANCE", "CASE-NAC-1");
        ApiAnswer refused = clerk.post(
                        "/cases/" + no + "/non-acceptances",
                        "{\"reason\":\"NOT_COMPETENT\",\"explanation\":\"不属于本部门职权\",\"competentDepartmentId\":\"market\"}")
                .expectStatus(201);
        assertThat(refused.text("/state")).isEqualTo("NOT_ACCEPTED");
        assertThat(clerk.get("/cases/" + no + "/history").text("/items/1/basis"))
                .contains("第三十二条");
    }

    @Test
    void voidsAWrongEntry() {
        String no = incomplete(StubMatter.licence());
        assertThat(clerk.post("/cases/" + no + "/voidings", Bodies.reason())
                        .expectStatus(201)
                        .text("/state"))
                .isEqualTo("VOID");
        clerk.post("/cases/" + no + "/voidings", Bodies.reason()).expectProblem(409, "CASE_STATE");
    }
}
