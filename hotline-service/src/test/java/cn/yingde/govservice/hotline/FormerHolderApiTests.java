package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** A department that has left a ticket sees it as it was then: by id, in history, clock, ledgers, rows and counts. */
@Tag("sql")
class FormerHolderApiTests extends HotlineApiTest {

    private static final List<String> WHAT_HOUSING_KNOWS =
            List.of("received", "dispatched", "return-requested", "urged", "return-approved");

    private static final String TOWNSHIP = "%09d".formatted(300_000_000 + fresh());

    /** One settled ticket for all tests that only look at it. */
    private static String settled;

    @Test
    void seesStateAndTimesAsItLeftThemAndNoCaller() {
        String no = givenSettledByMarket();
        ApiAnswer seen = as("housing-handler").get("/tickets/" + no).expectStatus(200);
        assertThat(seen.text("/state")).isEqualTo("PENDING_DISPATCH");
        assertThat(seen.text("/due")).isEqualTo("2026-03-09");
        assertThat(seen.text("/receivedAt")).isEqualTo("2026-03-02T09:00:00+08:00");
        assertThat(seen.json().path("round").asInt()).isEqualTo(1);
        assertThat(seen.json().path("urgings").asInt()).isEqualTo(1);
        assertThat(seen.json().path("actions")).isEmpty();
        for (String later : List.of("caller", "leadDepartmentId", "passedReply", "lastReachedCallback", "closedAt")) {
            assertThat(seen.json().has(later)).as(later).isFalse();
        }
        assertThat(seen.header("ETag")).isEmpty();
        assertThat(as("market-handler").get("/tickets/" + no).text("/state")).isEqualTo("CLOSED");
    }

    @ParameterizedTest(name = "in pages of {0}")
    @ValueSource(ints = {1, 2, 4, 5, 6, 50})
    void readsTheHistoryUpToTheActItLeftWith(int limit) {
        String no = givenSettledByMarket();
        assertThat(history("housing-handler", no, limit)).isEqualTo(WHAT_HOUSING_KNOWS);
        assertThat(history("market-handler", no, limit)).hasSize(facts(no).size());
    }

    private List<String> history(String person, String no, int limit) {
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = as(person)
                    .get("/tickets/" + no + "/history?limit=" + limit + cursor)
                    .expectStatus(200)
                    .json();
            page.path("items").forEach(item -> read.add(item.path("fact").asString("")));
            cursor = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString("")
                    : "";
        } while (!cursor.isEmpty());
        return read;
    }

    @Test
    void readsNoClockAndNoLedgerOfWhatCameLater() {
        String no = givenSettledByMarket();
        ApiAnswer clock = as("housing-handler").get("/tickets/" + no + "/clock").expectStatus(200);
        assertThat(clock.text("/due")).isEqualTo("2026-03-09");
        assertThat(clock.json().path("extensions")).isEmpty();
        assertThat(lines("housing-handler", no, "returns")).isEqualTo(1);
        assertThat(lines("housing-handler", no, "urgings")).isEqualTo(1);
        for (String later : List.of("replies", "extensions", "callbacks")) {
            assertThat(lines("housing-handler", no, later)).as(later).isZero();
            assertThat(lines("market-handler", no, later)).as(later).isEqualTo(1);
        }
        assertThat(lines("market-handler", no, "urgings")).isEqualTo(2);
    }

    private int lines(String person, String no, String ledger) {
        return as(person)
                .get("/tickets/" + no + "/" + ledger)
                .expectStatus(200)
                .json()
                .path("items")
                .size();
    }

    @ParameterizedTest(name = "{0}: housing finds {1}, market {2}")
    @CsvSource({
        "state=PENDING_DISPATCH,            1, 0",
        "state=CLOSED,                      0, 1",
        "state=DISPATCHED,                  0, 0",
        "departmentId=market,               0, 1",
        "dueTo=2026-03-09,                  1, 0",
        "dueTo=2026-03-31,                  1, 1",
        "overdue=true,                      0, 0",
        "type=COMPLAINT,                    1, 1"
    })
    void isFoundByWhatItKnows(String filter, int housing, int market) {
        givenSettledByMarket();
        found("housing-handler", filter, housing);
        found("market-handler", filter, market);
        found("hotline-operator", filter, market);
    }

    private void found(String person, String filter, int expected) {
        String query = "?township=" + TOWNSHIP + "&" + filter;
        ApiAnswer list = as(person).get("/tickets" + query).expectStatus(200);
        assertThat(list.json().path("items").size()).as(person + list.body()).isEqualTo(expected);
        assertThat(as(person).get("/tickets/count" + query).json().path("count").asInt())
                .isEqualTo(expected);
    }

    @Test
    void showsTheSameInTheRowAsById() {
        String no = givenSettledByMarket();
        JsonNode row = as("housing-handler")
                .get("/tickets?township=" + TOWNSHIP)
                .json()
                .at("/items/0");
        JsonNode byId = as("housing-handler").get("/tickets/" + no).json();
        for (String field : List.of("ticketNo", "state", "round", "due", "dueAt", "receivedAt", "overdue")) {
            assertThat(row.path(field)).as(field).isEqualTo(byId.path(field));
        }
        assertThat(row.has("leadDepartmentId")).isFalse();
    }

    @Test
    void takesNoAct() {
        String no = givenSettledByMarket();
        String actions =
                as("housing-handler").get("/tickets/" + no + "/actions").body();
        assertThat(actions).doesNotContain("\"allowed\":true").doesNotContain("CLOSED");
        as("housing-handler").post("/tickets/" + no + "/sign-offs").expectProblem(409, "TICKET_STATE");
        as("housing-handler").post("/tickets/" + no + "/replies", replyBody()).expectProblem(409, "TICKET_STATE");
        as("housing-handler")
                .post("/tickets/" + no + "/reveals", Map.of("field", "CALLER_NAME", "reason", "核实"))
                .expectProblem(403, "FORBIDDEN");
    }

    @Test
    void isSeenThroughItsSuccessorTheSameWay() {
        String no = givenSettledByMarket();
        String id = "s" + fresh();
        departments.put(new Departments.Department(id, "新局", "DEPARTMENT", true, List.of("housing")));
        var person = new TestPeople.Person("new", List.of("DEPARTMENT_HANDLER"), id, List.of());
        ApiAnswer seen =
                Api.of(port, "hotline").as(person).get("/tickets/" + no).expectStatus(200);
        assertThat(seen.text("/state")).isEqualTo("PENDING_DISPATCH");
    }

    @Test
    void seesTheWholeTicketAgainWhenItComesBack() {
        String no = givenTicket();
        dispatch(no, "housing").expectStatus(201);
        later("2026-03-02T10:00+08:00");
        recall(no);
        later("2026-03-02T11:00+08:00");
        dispatch(no, "market").expectStatus(201);
        later("2026-03-02T12:00+08:00");
        recall(no);
        assertThat(history("housing-handler", no, 50)).hasSize(3);
        assertThat(history("market-handler", no, 50)).hasSize(5);
        dispatch(no, "housing").expectStatus(201);
        assertThat(history("housing-handler", no, 50)).hasSize(6);
        assertThat(as("housing-handler").get("/tickets/" + no).text("/state")).isEqualTo("DISPATCHED");
    }

    @Test
    void tellsWhoAssistedNoMoreThanWhoLed() {
        String no = givenTicket();
        as("hotline-operator")
                .post(
                        "/tickets/" + no + "/dispatches",
                        Map.of(
                                "leadDepartmentId",
                                "housing",
                                "assistingDepartmentIds",
                                List.of("ecology"),
                                "basis",
                                "职责"))
                .expectStatus(201);
        recall(no);
        dispatch(no, "market").expectStatus(201);
        for (String person : List.of("housing-handler", "ecology-handler")) {
            assertThat(history(person, no, 50)).containsExactly("received", "dispatched", "recalled");
        }
    }

    /** What an earlier version of the service left behind is given its pictures by the migration. */
    @Test
    @Transactional
    void getsItsPictureFromTheMigrationToo() {
        String no = givenSettledByMarket();
        Map<String, Object> written = picture(no);
        jdbc.sql("delete from ticket_as_left where ticket_id = (select id from ticket where ticket_no = ?)")
                .param(no)
                .update();
        jdbc.sql(
                        "update ticket_holding set left_after = null where ticket_id = (select id from ticket where ticket_no = ?)")
                .param(no)
                .update();
        jdbc.sql(script("V20__holding_left_after_past")).update();
        jdbc.sql(script("V21__ticket_as_left_past")).update();
        assertThat(picture(no)).isEqualTo(written);
    }

    private Map<String, Object> picture(String no) {
        return jdbc.sql("""
                        select s.after_event, s.left_at, s.state, s.round, s.lead_department_id, s.due_at, s.overdue
                        from ticket_as_left s join ticket t on t.id = s.ticket_id where t.ticket_no = ?""").param(no).query().singleRow();
    }

    private static String script(String name) {
        try {
            String text =
                    new ClassPathResource("db/migration/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
            return text.strip().replaceFirst(";$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Housing hands it back; market extends, replies, is graded, and the ticket is closed. */
    private String givenSettledByMarket() {
        if (settled == null) {
            settled = settledByMarket();
        }
        return settled;
    }

    private String settledByMarket() {
        String no = givenTicket(Map.of("location", Map.of("township", TOWNSHIP, "address", "测试路" + fresh() + "号")));
        dispatch(no, "housing").expectStatus(201);
        later("2026-03-02T10:00+08:00");
        String id = as("housing-handler")
                .post("/tickets/" + no + "/returns", Map.of("reason", "非本部门职责"))
                .expectStatus(201)
                .text("/id");
        urge(no);
        later("2026-03-02T11:00+08:00");
        as("hotline-operator")
                .post("/tickets/" + no + "/returns/" + id + "/decisions", Map.of("decision", "APPROVE"))
                .expectStatus(201);
        later("2026-03-02T12:00+08:00");
        dispatch(no, "market").expectStatus(201);
        urge(no);
        signOff(no, "market").expectStatus(201);
        String asked = as("market-handler")
                .post("/tickets/" + no + "/extensions", Map.of("days", 3, "reason", "需检测"))
                .expectStatus(201)
                .text("/id");
        as("hotline-operator")
                .post("/tickets/" + no + "/extensions/" + asked + "/decisions", Map.of("decision", "APPROVE"))
                .expectStatus(201);
        reply(no, "market").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        callBack(no, Map.of("reached", true, "solved", "YES", "grade", 2)).expectStatus(201);
        as("hotline-operator").post("/tickets/" + no + "/closings").expectStatus(201);
        return no;
    }

    private void urge(String no) {
        as("hotline-operator")
                .post("/tickets/" + no + "/urgings", Map.of("channel", "PHONE"))
                .expectStatus(201);
    }

    private void recall(String no) {
        as("hotline-operator")
                .post("/tickets/" + no + "/recalls", Map.of("reason", "派错"))
                .expectStatus(201);
    }

    private static void later(String moment) {
        CLOCK.set(moment);
    }
}
