package cn.yingde.govservice.cases.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Progress for the public: who knows number and code is told, who guesses is stopped. */
@Tag("sql")
class ProgressTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void tellsThePublicHowFarACaseIs() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer receipt =
                clerk.post("/cases", Bodies.application(matter.code())).expectStatus(201);
        String asked =
                "{\"no\":\"%s\",\"queryCode\":\"%s\"}".formatted(receipt.text("/caseNo"), receipt.text("/queryCode"));
        ApiAnswer progress = anybody.post("/progress-queries", asked).expectStatus(200);
        assertThat(progress.text("/state")).isEqualTo("SUBMITTED");
        assertThat(progress.text("/stateText")).isEqualTo("已收件");
        assertThat(progress.json().at("/steps").size()).isEqualTo(3);
        assertThat(progress.body()).doesNotContain("演示", "44188119", "13800000001");
    }

    @Test
    void stopsGuessingAfterFiveFailures() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        ApiAnswer receipt =
                clerk.post("/cases", Bodies.application(matter.code())).expectStatus(201);
        String wrong = "{\"no\":\"%s\",\"queryCode\":\"AAAAAAA9\"}".formatted(receipt.text("/caseNo"));
        for (int i = 0; i < 5; i++) {
            anybody.post("/progress-queries", wrong).expectProblem(404, "NOT_FOUND");
        }
        ApiAnswer locked = anybody.post("/progress-queries", wrong.replace("AAAAAAA9", receipt.text("/queryCode")))
                .expectProblem(429, "CASE_PROGRESS_LIMIT");
        assertThat(locked.header("Retry-After")).isEqualTo("3600");
        anybody.post("/progress-queries", "{\"no\":\"YDB20260302999999\",\"queryCode\":\"AAAAAAA9\"}")
                .expectProblem(404, "NOT_FOUND");
    }
}
