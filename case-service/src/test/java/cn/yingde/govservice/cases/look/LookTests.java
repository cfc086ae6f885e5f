package cn.yingde.govservice.cases.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Lists, sight, progress, reveals. */
@Tag("sql")
class LookTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void listsAndCountsTheSame() {
        StubMatter matter = StubMatter.licence();
        String first = submitted(matter);
        String second = submitted(matter);
        clerk.post("/cases/" + second + "/acceptances", "{}").expectStatus(201);
        String filter = "?implementationCode=" + matter.code();
        ApiAnswer list = clerk.get("/cases" + filter).expectStatus(200);
        assertThat(list.json().at("/items").findValuesAsString("caseNo")).containsExactly(second, first);
        assertThat(list.text("/items/0/applicantName")).isEqualTo("演***人");
        assertThat(clerk.get("/cases/count" + filter).json().at("/count").asInt())
                .isEqualTo(2);
        assertThat(clerk.get("/cases/count" + filter + "&state=ACCEPTED")
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(clerk.get("/cases/count" + filter + "&dueUntil=2026-03-16")
                        .json()
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(clerk.get("/cases/count" + filter + "&open=false")
                        .json()
                        .at("/count")
                        .asInt())
                .isZero();
    }

    @Test
    void pagesThroughAStableOrder() {
        StubMatter matter = StubMatter.licence();
        List<String> all = List.of(submitted(matter), submitted(matter), submitted(matter));
        String filter = "/cases?limit=2&implementationCode=" + matter.code();
        JsonNode page = clerk.get(filter).expectStatus(200).json();
        JsonNode next = clerk.get(filter + "&cursor=" + page.path("nextCursor").asString())
                .expectStatus(200)
                .json();
        assertThat(page.path("items").findValuesAsString("caseNo")).containsExactly(all.get(2), all.get(1));
        assertThat(next.path("items").findValuesAsString("caseNo")).containsExactly(all.get(0));
        assertThat(next.has("nextCursor")).isFalse();
        clerk.get("/cases?cursor=abc").expectProblem(400, "INVALID_CURSOR");
        clerk.get("/cases?limit=0").expectProblem(400, "INVALID_REQUEST");
        clerk.get("/cases?stat=ACCEPTED").expectProblem(400, "UNKNOWN_PARAMETER");
        clerk.get("/cases?state=NOPE").expectProblem(400, "INVALID_REQUEST");
    }

    @Test
    void saysWhyAnActionIsNotPossible() {
        String no = accepted(StubMatter.licence());
        JsonNode actions =
                deputy.get("/cases/" + no + "/actions").expectStatus(200).json().at("/items");
        JsonNode accept = find(actions, "ACCEPT");
        assertThat(accept.path("allowed").asBoolean()).isFalse();
        assertThat(accept.path("reason").asString()).contains("ACCEPTED");
        assertThat(find(actions, "DECIDE").path("allowed").asBoolean()).isTrue();
        assertThat(find(actions, "GIVE_OPINION").path("allowed").asBoolean()).isFalse();
        assertThat(find(actions, "DEEM_ACCEPTED").isMissingNode()).isTrue();
    }

    private static JsonNode find(JsonNode actions, String name) {
        for (JsonNode each : actions) {
            if (each.path("action").asString().equals(name)) {
                return each;
            }
        }
        return actions.path("none");
    }

    @Test
    void explainsTheClockDayByDay() {
        String no = accepted(StubMatter.licence());
        JsonNode clock = clerk.get("/cases/" + no + "/clock").expectStatus(200).json();
        assertThat(clock.at("/budget/days").asInt()).isEqualTo(10);
        assertThat(clock.at("/startedOn").asString()).isEqualTo("2026-03-02");
        assertThat(clock.at("/due").asString()).isEqualTo("2026-03-16");
        assertThat(clock.at("/dueAt").asString()).isEqualTo("2026-03-16T17:30:00+08:00");
        assertThat(clock.at("/statutoryDue").asString()).isEqualTo("2026-03-30");
        assertThat(clock.at("/overdue").asBoolean()).isFalse();
        assertThat(clock.at("/days").size()).isEqualTo(15);
        clerk.get("/cases/" + submitted(StubMatter.licence()) + "/clock").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void revealsOneValueForAReasonThatIsKept() {
        String no = submitted(StubMatter.licence());
        assertThat(read(no).text("/applicant/phone")).isEqualTo("138****0001");
        ApiAnswer revealed = clerk.post(
                        "/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_PHONE\",\"reason\":\"联系申请人补正\"}")
                .expectStatus(201);
        assertThat(revealed.text("/value")).isEqualTo("13800000001");
        assertThat(jdbc.queryForMap("select * from audit_event where object_id = ? and action like 'REVEAL%'", no))
                .containsEntry("reason", "联系申请人补正")
                .containsEntry("actor_id", "window-clerk");
        clerk.post("/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_PHONE\",\"reason\":\"\"}")
                .expectProblem(400, "INVALID_REQUEST");
        clerk.post("/cases/" + no + "/reveals", "{\"field\":\"AGENT_PHONE\",\"reason\":\"联系代理人\"}")
                .expectProblem(404, "NOT_FOUND");
        anybody.as("market-handler")
                .post("/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_PHONE\",\"reason\":\"好奇看看\"}")
                .expectProblem(404, "NOT_FOUND");
    }
}
