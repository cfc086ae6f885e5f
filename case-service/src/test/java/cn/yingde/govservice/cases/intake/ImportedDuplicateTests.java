package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.imports.CaseLoader;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is one application and what are two, when one of them is history or has moved with its matter. */
@Tag("sql")
class ImportedDuplicateTests extends CasesApiTest {

    private static final String ACCEPTED = CaseLoader.act("ACCEPT", "03-05T09:00", "");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Timers timers;

    @ParameterizedTest(name = "imported with {0}: {1}")
    @CsvSource({"nothing, 409", "acceptance, 409", "withdrawal, 201", "decision, 201"})
    void countsAnImportedCaseLikeALiveOne(String history, int status) {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        String person = Bodies.idNumber();
        CaseLoader loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        loader.load(loader.line("1", matter.code(), person, past(history)));
        ApiAnswer answer = clerk.post("/cases", application(matter.code(), person));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 409) {
            answer.expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
            assertThat(answer.text("/detail")).contains(loader.numberOf("1"));
        }
        clerk.post("/cases", application(matter.code(), Bodies.idNumber())).expectStatus(201);
        clerk.post("/cases", application(matter.code() + "02", person)).expectStatus(201);
    }

    private static String past(String history) {
        return switch (history) {
            case "acceptance" -> CaseLoader.past(ACCEPTED);
            case "withdrawal" ->
                CaseLoader.past(ACCEPTED, CaseLoader.act("WITHDRAW", "03-06T09:00", "\"reason\":\"r\""));
            case "decision" ->
                CaseLoader.past(
                        ACCEPTED,
                        CaseLoader.act("DECIDE", "03-06T09:00", "\"outcome\":\"GRANTED\",\"documentNo\":\"文1号\""));
            default -> "[]";
        };
    }

    /** Two histories of one applicant stand side by side as they were. */
    @Test
    void rejectsNoHistoryForAnotherOne() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        String person = Bodies.idNumber();
        clerk.post("/cases", application(matter.code(), person)).expectStatus(201);
        CaseLoader loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        assertThat(loader.load(
                                loader.line("1", matter.code(), person, "[]"),
                                loader.line("2", matter.code(), person, "[]"))
                        .path("accepted")
                        .asInt())
                .isEqualTo(2);
    }

    /** A case goes with its matter, and so does what it stands against. */
    @Test
    void findsACaseUnderTheCodeItsMatterHasNow() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String person = Bodies.idNumber();
        String no = clerk.post("/cases", application(matter.code(), person))
                .expectStatus(201)
                .text("/caseNo");
        StubMatter successor = transferred(matter, "market");
        Eventually.assertThat(() -> {
            timers.run("case-hand-over");
            assertThat(read(no).text("/departmentId")).isEqualTo("market");
        });
        clerk.post("/cases", application(successor.code(), person)).expectRule(409, "CASE_DUPLICATE", "CASE-DUP-1");
        clerk.post("/cases", application(successor.code(), Bodies.idNumber())).expectStatus(201);
    }

    private static String application(String code, String idNumber) {
        return Bodies.application(code, idNumber, "[]");
    }
}
