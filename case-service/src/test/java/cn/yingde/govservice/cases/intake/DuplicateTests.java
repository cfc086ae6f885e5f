package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is one application and what are two. */
@Tag("sql")
class DuplicateTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Timers timers;

    @Test
    void refusesTheSameApplicationWhileItIsPending() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String body = Bodies.application(matter.code());
        String no = clerk.post("/cases", body).expectStatus(201).text("/caseNo");
        ApiAnswer refused = clerk.post("/cases", body).expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
        assertThat(refused.text("/detail")).contains(no);
        clerk.post("/cases", body.replace("\"channel\"", "\"projectName\":\"二期\",\"channel\""))
                .expectStatus(201);
        clerk.post("/cases", body.replace("\"channel\"", "\"projectName\":\" 二期 \",\"channel\""))
                .expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
        clerk.post("/cases/" + no + "/withdrawals", Bodies.reason()).expectStatus(201);
        clerk.post("/cases", body).expectStatus(201);
    }

    @Test
    void tellsOneApplicantAndOneItemFromAnother() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String person = Bodies.idNumber();
        clerk.post("/cases", application(matter.code(), person)).expectStatus(201);
        clerk.post("/cases", application(matter.code(), Bodies.idNumber())).expectStatus(201);
        clerk.post("/cases", application(matter.code() + "01", person)).expectStatus(201);
        clerk.post("/cases", application(matter.code() + "02", person)).expectStatus(201);
        clerk.post("/cases", application(matter.code() + "02", person)).expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
    }

    /** The check character of a number may be written small, and in full width. */
    @ParameterizedTest
    @ValueSource(strings = {"44188119000102902x", " 44188119000102902X "})
    void knowsAPersonHoweverTheNumberIsWritten(String written) {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        clerk.post("/cases", application(matter.code(), "44188119000102902X")).expectStatus(201);
        clerk.post("/cases", application(matter.code(), written)).expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
    }

    @Test
    void takesTheNextApplicationWhenTheFirstIsDecided() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String body = Bodies.application(matter.code());
        String no = clerk.post("/cases", body).expectStatus(201).text("/caseNo");
        clerk.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
        handler.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectStatus(201);
        clerk.post("/cases", body).expectProblem(409, "CASE_DUPLICATE");
        deputy.post("/cases/" + no + "/decisions", Bodies.grant()).expectStatus(201);
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

    private static String application(String code, String idNumber) {
        return Bodies.application(code, idNumber, "[]");
    }
}
