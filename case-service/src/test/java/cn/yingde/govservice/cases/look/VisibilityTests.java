package cn.yingde.govservice.cases.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One predicate: what a caller sees by id is what the list shows, the count counts and every other reading tells. */
@Tag("sql")
class VisibilityTests extends CasesApiTest {

    private static final List<String> READINGS = List.of("", "/history", "/actions", "/special-procedures", "/clock");

    @Autowired
    private Timers timers;

    @Test
    void isTheSameThroughEveryReading() {
        StubMatter stationed = StubMatter.licence();
        StubMatter elsewhere = StubMatter.licence().notStationed();
        String near = accepted(stationed);
        CATALOG.publish(elsewhere);
        String far = handler.post("/cases", Bodies.application(elsewhere.code()))
                .expectStatus(201)
                .text("/caseNo");
        handler.post("/cases/" + far + "/acceptances", "{}").expectStatus(201);
        sees(clerk, near, stationed, true);
        sees(clerk, far, elsewhere, false);
        for (Api ofHousing : List.of(handler, deputy, chief, machine("housing"), anybody.as("demo-loader"))) {
            sees(ofHousing, near, stationed, true);
            sees(ofHousing, far, elsewhere, true);
        }
        for (Api stranger :
                List.of(anybody.as("market-handler"), anybody.as("market-chief-leader"), machine("market"))) {
            sees(stranger, near, stationed, false);
            sees(stranger, far, elsewhere, false);
        }
        for (String other :
                List.of("hotline-operator", "catalog-editor", "statistician", "admin", "security-auditor")) {
            anybody.as(other).get("/cases/" + near).expectProblem(403, "FORBIDDEN");
            anybody.as(other).get("/cases").expectProblem(403, "FORBIDDEN");
        }
        anybody.get("/cases/" + near).expectProblem(401, "UNAUTHENTICATED");
    }

    /** Who held a case reads it as it was when it left; who took the matter over reads on. */
    @Test
    void endsForAFormerHolderWithTheDayTheCaseLeft() {
        StubMatter matter = StubMatter.licence().notStationed();
        CATALOG.publish(matter);
        String no = handler.post("/cases", Bodies.application(matter.code()))
                .expectStatus(201)
                .text("/caseNo");
        handler.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
        transferred(matter, "market");
        Api market = anybody.as("market-handler");
        Eventually.assertThat(() -> {
            timers.run("case-hand-over");
            market.get("/cases/" + no).expectStatus(200);
        });
        TestClock.INSTANCE.set("2026-03-03T09:00+08:00");
        market.post("/cases/" + no + "/opinions", Bodies.opinion("审核")).expectStatus(201);
        String refusal =
                "{\"outcome\":\"REFUSED\",\"documentNo\":\"文2号\",\"reasons\":\"不符合条件\",\"remedies\":\"六十日内复议\"}";
        anybody.as("market-deputy-leader")
                .post("/cases/" + no + "/decisions", refusal)
                .expectStatus(201);
        formerHolderSees(no, matter);
        sees(market, no, matter, true);
        assertThat(market.get("/cases/" + no).text("/decision/outcome")).isEqualTo("REFUSED");
    }

    private void formerHolderSees(String no, StubMatter matter) {
        sees(handler, no, matter, true);
        ApiAnswer seen = handler.get("/cases/" + no).expectStatus(200);
        assertThat(seen.text("/state")).isEqualTo("ACCEPTED");
        assertThat(seen.body()).doesNotContain("不符合条件", "REFUSED", "文2号", "六十日");
        assertThat(seen.json().at("/actions").size()).isZero();
        JsonNode item =
                handler.get("/cases?implementationCode=" + matter.code()).json().at("/items/0");
        assertThat(item.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(item.has("decidedAt")).isFalse();
        ApiAnswer history = handler.get("/cases/" + no + "/history").expectStatus(200);
        assertThat(history.json().at("/items").findValuesAsString("fact"))
                .containsExactly("submitted", "accepted", "handed-over");
        assertThat(handler.get("/cases/" + no + "/history?limit=2").json().has("nextCursor"))
                .isTrue();
        assertThat(handler.get("/cases/" + no + "/history?limit=4").json().has("nextCursor"))
                .isFalse();
        handler.post("/cases/" + no + "/completions", "{}").expectProblem(403, "FORBIDDEN");
        handler.post("/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_NAME\",\"reason\":\"核对申请人\"}")
                .expectProblem(403, "FORBIDDEN");
    }

    @Test
    void passesOnToWhoTookADepartmentOver() {
        String before = "d" + UUID.randomUUID().toString().substring(0, 8);
        StubMatter matter = StubMatter.licence().notStationed().of(before);
        CATALOG.publish(matter);
        Api old = anybody.as(before + "-handler");
        String no = old.post("/cases", Bodies.application(matter.code()))
                .expectStatus(201)
                .text("/caseNo");
        old.post("/cases/" + no + "/acceptances", "{}").expectStatus(201);
        tellDepartment(before, "");
        tellDepartment(before + "x", "\"" + before + "\"");
        Api successor = anybody.as(before + "x-handler");
        Eventually.assertThat(() -> sees(successor, no, matter, true));
        assertThat(successor.get("/cases/" + no).text("/departmentName")).isEqualTo("演示部门" + before);
        sees(anybody.as("market-handler"), no, matter, false);
    }

    private static void sees(Api caller, String no, StubMatter matter, boolean seen) {
        String filter = "?implementationCode=" + matter.code();
        for (String reading : READINGS) {
            assertThat(caller.get("/cases/" + no + reading).status())
                    .as(reading)
                    .isEqualTo(seen ? 200 : 404);
        }
        assertThat(caller.get("/cases/count" + filter).json().at("/count").asInt())
                .isEqualTo(seen ? 1 : 0);
        assertThat(caller.get("/cases" + filter).body().contains(no)).isEqualTo(seen);
    }

    private Api machine(String department) {
        return anybody.as(new TestPeople.Person("sys", List.of("SYSTEM"), department, List.of("cases.read")));
    }

    private static void tellDepartment(String id, String predecessors) {
        CATALOG.tell(
                "department",
                "created",
                "2019-01-01T00:00:00+08:00",
                "{\"id\":\"%s\",\"name\":\"演示部门%s\",\"shortName\":\"演示\",\"kind\":\"DEPARTMENT\",\"predecessors\":[%s]}"
                        .formatted(id, id, predecessors));
    }
}
