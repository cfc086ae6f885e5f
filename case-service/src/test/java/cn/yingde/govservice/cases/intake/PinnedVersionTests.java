package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.Trouble;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which version of a matter an application falls under, with the catalogue there and away. */
@Tag("sql")
class PinnedVersionTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

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
        assertThat(clerk.post("/cases/" + before + "/acceptances", "{}").text("/clock/due"))
                .isEqualTo("2026-03-16");
        assertThat(clerk.post("/cases/" + after + "/acceptances", "{}").text("/clock/due"))
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

    /** The version in force is known by the feed; its body is not, and another version's would be the wrong one. */
    @Test
    void doesNotTakeAnOldVersionForTheOneInForce() {
        StubMatter first = StubMatter.licence();
        tellHead(first);
        submitted(first);
        tellHead(first.version(2));
        CATALOG.publish(first.version(2));
        CATALOG.trouble(first.code(), Trouble.UNAVAILABLE);
        clerk.post("/cases", Bodies.application(first.code())).expectProblem(503, "CASE_MATTER_UNAVAILABLE");
        CATALOG.trouble(first.code(), Trouble.NONE);
        assertThat(read(submitted(first.version(2)))
                        .json()
                        .at("/matter/version")
                        .asInt())
                .isEqualTo(2);
        CATALOG.trouble(first.code(), Trouble.UNAVAILABLE);
        clerk.post("/cases", Bodies.application(first.code())).expectStatus(201);
    }

    @Test
    void takesNothingForAMatterThatIsNotInEffectYet() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        tellHead(matter, matter.head().replace("2019-01-01", "2026-04-01"));
        ApiAnswer refused =
                clerk.post("/cases", Bodies.application(matter.code())).expectRule(422, "CASE_MATTER", "CASE-MAT-1");
        assertThat(refused.text("/accepted")).contains("2026-04-01");
        TestClock.INSTANCE.set("2026-04-01T09:00+08:00");
        clerk.post("/cases", Bodies.application(matter.code())).expectStatus(201);
    }

    @Test
    void takesNothingForAMatterThatTheFeedHasSuspended() {
        StubMatter matter = StubMatter.licence();
        tellHead(matter);
        submitted(matter);
        CATALOG.tell(
                "matter",
                "suspended",
                "2026-03-02T09:00:00+08:00",
                matter.force("SUSPENDED", "").head());
        Eventually.assertThat(() ->
                clerk.post("/cases", Bodies.application(matter.code())).expectRule(422, "CASE_MATTER", "CASE-MAT-1"));
    }

    private void tellHead(StubMatter matter) {
        tellHead(matter, matter.head());
    }

    private void tellHead(StubMatter matter, String head) {
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", head);
        Eventually.assertThat(() -> assertThat(jdbc.queryForObject(
                        "select count(*) from matter_head where implementation_code = ? and version = ?",
                        Integer.class,
                        matter.code(),
                        matter.version()))
                .isEqualTo(1));
    }
}
