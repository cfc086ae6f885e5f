package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class VisibilityApiTests extends HotlineApiTest {

    /** A place of its own, so that lists can be narrowed to this test's tickets. */
    private final String township = "%09d".formatted(100_000_000 + fresh());

    @ParameterizedTest(name = "{0} sees {1} of three")
    @CsvSource({
        "hotline-operator,   3",
        "housing-handler,    1",
        "market-handler,     1",
        "ecology-handler,    1",
        "health-handler,     0",
        "housing-system,     1",
        "demo-loader,        3",
        "city-centre,        0"
    })
    void showsTheSameTicketsInListCountAndById(String person, int seen) {
        List<String> all = givenThree();
        ApiAnswer list = as(person).get("/tickets?township=" + township).expectStatus(200);
        assertThat(list.json().path("items").size()).isEqualTo(seen);
        assertThat(as(person)
                        .get("/tickets/count?township=" + township)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(seen);
        long byId = all.stream()
                .filter(no -> as(person).get("/tickets/" + no).status() == 200)
                .count();
        assertThat(byId).isEqualTo(seen);
    }

    /** One waits, housing handles one with market assisting, ecology gave one back. */
    private List<String> givenThree() {
        String waiting = here();
        String handled = here();
        as("hotline-operator")
                .post(
                        "/tickets/" + handled + "/dispatches",
                        Map.of(
                                "leadDepartmentId", "housing",
                                "assistingDepartmentIds", List.of("market"),
                                "basis", "职责"))
                .expectStatus(201);
        String left = here();
        dispatch(left, "ecology").expectStatus(201);
        as("hotline-operator")
                .post("/tickets/" + left + "/recalls", Map.of("reason", "派错"))
                .expectStatus(201);
        return List.of(waiting, handled, left);
    }

    private String here() {
        return givenTicket(Map.of("location", Map.of("township", township, "address", "测试路" + fresh() + "号")));
    }

    @Test
    void lendsADepartmentNoHandOnWhatItOnlySees() {
        List<String> all = givenThree();
        as("market-handler").post("/tickets/" + all.get(1) + "/sign-offs").expectProblem(403, "FORBIDDEN");
        as("ecology-handler").post("/tickets/" + all.get(2) + "/sign-offs").expectProblem(409, "TICKET_STATE");
        as("health-handler").get("/tickets/" + all.get(1) + "/history").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void showsASuccessorWhatItsPredecessorHeld() {
        String no = givenDispatched();
        departments.put(new Departments.Department("new-housing", "新住建局", "DEPARTMENT", true, List.of("housing")));
        var person = new TestPeople.Person("new", List.of("DEPARTMENT_HANDLER"), "new-housing", List.of());
        cn.yingde.govservice.platform.testing.Api.of(port, "hotline")
                .as(person)
                .get("/tickets/" + no)
                .expectStatus(200);
    }

    @Test
    void pagesThroughTheWorkListInStableOrder() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(here());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            ApiAnswer page = as("hotline-operator")
                    .get("/tickets?township=" + township + "&limit=2" + cursor)
                    .expectStatus(200);
            for (JsonNode item : page.json().path("items")) {
                seen.add(item.path("ticketNo").asString(""));
            }
            cursor = page.json().path("nextCursor").isString() ? "&cursor=" + page.text("/nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).doesNotHaveDuplicates();
    }

    @Test
    void narrowsTheWorkListAndRefusesWhatItDoesNotKnow() {
        String no = here();
        String base = "/tickets?township=" + township;
        CLOCK.set("2026-03-10T09:00+08:00");
        assertThat(as("hotline-operator")
                        .get(base + "&overdue=true&state=PENDING_DISPATCH,DISPATCHED&type=COMPLAINT")
                        .body())
                .contains(no);
        assertThat(as("hotline-operator").get(base + "&overdue=false").json().path("items"))
                .isEmpty();
        assertThat(as("hotline-operator")
                        .get(base + "&receivedFrom=2026-03-03")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(as("hotline-operator").get(base + "&dueTo=2026-03-09").body())
                .contains(no);
        as("hotline-operator").get(base + "&colour=red").expectProblem(400, "UNKNOWN_PARAMETER");
        as("hotline-operator").get(base + "&state=HAPPY").expectProblem(400, "INVALID_REQUEST");
        as("hotline-operator").get(base + "&limit=201").expectProblem(400, "INVALID_REQUEST");
        as("hotline-operator").get(base + "&cursor=zzz").expectProblem(400, "INVALID_CURSOR");
    }

    @Test
    void masksCallersAndHidesProtectedOnesFromDepartments() {
        String plain = givenDispatched();
        ApiAnswer masked = as("housing-handler").get("/tickets/" + plain).expectStatus(200);
        assertThat(masked.text("/caller/name")).isEqualTo("陈*明");
        assertThat(masked.text("/caller/phone")).matches("139\\*{4}\\d{4}");
        assertThat(masked.text("/caller/address")).isEqualTo("英德市英城街道***");

        String report = givenTicket(Map.of("type", "REPORT"));
        dispatch(report, "housing").expectStatus(201);
        ApiAnswer hidden = as("housing-handler").get("/tickets/" + report).expectStatus(200);
        assertThat(hidden.json().has("caller")).isFalse();
        assertThat(hidden.json().path("callerProtected").asBoolean()).isTrue();
        assertThat(ticket(report).text("/caller/name")).isEqualTo("陈*明");
    }

    @Test
    void revealsOneValueForAReasonOnTheAuditTrailAndNeverAReporter() {
        String plain = givenDispatched();
        Map<String, Object> ask = Map.of("field", "CALLER_NAME", "reason", "需联系核实");
        assertThat(as("housing-handler")
                        .post("/tickets/" + plain + "/reveals", ask)
                        .expectStatus(201)
                        .text("/value"))
                .isEqualTo("陈小明");
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where action = 'REVEAL_CALLER_NAME' and object_id = ? and pii_viewed = true")
                        .param(plain)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        as("market-handler").post("/tickets/" + plain + "/reveals", ask).expectProblem(404, "NOT_FOUND");
        as("hotline-operator")
                .post("/tickets/" + plain + "/reveals", Map.of("field", "CALLER_NAME"))
                .expectProblem(400, "INVALID_REQUEST");
        String report = givenTicket(Map.of("type", "REPORT"));
        dispatch(report, "housing").expectStatus(201);
        as("housing-handler")
                .post("/tickets/" + report + "/reveals", ask)
                .expectRule(422, "REVEAL_PROTECTED", "HOTLINE-PRIV-1");
        as("hotline-operator").post("/tickets/" + report + "/reveals", ask).expectStatus(201);
    }

    @Test
    void keepsNothingPersonalInRowsOrEvents() {
        String no = givenReplied();
        String row = jdbc.sql("select concat(caller_name, caller_phone, address) from ticket where ticket_no = ?")
                .param(no)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("陈小明").doesNotContain("测试路");
        List<String> events = jdbc.sql("select concat(data, coalesce(change_data, '')) from event where subject_no = ?")
                .param(no)
                .query(String.class)
                .list();
        assertThat(events).hasSize(5).noneMatch(data -> data.contains("陈小明") || data.contains("测试路"));
    }

    @Test
    void countsGuessesOfAQueryCodeInTheDatabase() {
        String no = givenTicket();
        Map<String, Object> wrong = Map.of("no", no, "queryCode", "AAAAAAAA");
        CLOCK.set("2026-03-02T12:00:00+08:00");
        for (int i = 0; i < 10; i++) {
            anybody().post("/progress-queries", wrong).expectProblem(404, "NOT_FOUND");
        }
        ApiAnswer refused = anybody().post("/progress-queries", wrong);
        refused.expectProblem(429, "PROGRESS_LIMIT");
        assertThat(refused.header("Retry-After")).isEqualTo("600");
    }

    private cn.yingde.govservice.platform.testing.Api anybody() {
        return cn.yingde.govservice.platform.testing.Api.of(port, "hotline");
    }
}
