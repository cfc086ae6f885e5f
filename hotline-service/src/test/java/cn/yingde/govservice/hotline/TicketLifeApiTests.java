package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("sql")
class TicketLifeApiTests extends HotlineApiTest {

    @Test
    void livesFromIntakeToClose() {
        ApiAnswer received = as("hotline-operator").post("/tickets", request(Map.of()));
        received.expectStatus(201);
        String no = received.text("/ticketNo");
        assertThat(no).matches("YDT20260302\\d{6}");
        assertThat(received.text("/queryCode")).matches("[A-Z2-9]{8}");
        assertThat(received.text("/state")).isEqualTo("PENDING_DISPATCH");
        assertThat(received.text("/due")).isEqualTo("2026-03-09");
        assertThat(received.text("/dueAt")).isEqualTo("2026-03-09T17:30:00+08:00");
        assertThat(received.json().path("actions").toString())
                .contains("DISPATCH")
                .doesNotContain("SIGN_OFF");

        dispatch(no, "housing").expectStatus(201);
        signOff(no, "housing").expectStatus(201);
        reply(no, "housing").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        callBack(no, Map.of("reached", true, "solved", "YES", "grade", 1)).expectStatus(201);
        ApiAnswer closed = as("hotline-operator").post("/tickets/" + no + "/closings");
        closed.expectStatus(201);

        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(facts(no))
                .containsExactly(
                        "received", "dispatched", "signed-off", "replied", "review-passed", "called-back", "closed");
    }

    @Test
    void tellsEachActOnTheFeedWithTheWholeState() {
        String no = givenReplied();
        JsonNode last = Eventually.get(() -> {
            JsonNode found = null;
            for (JsonNode item : feed()) {
                found = item.path("subject").asString("").equals(no) ? item : found;
            }
            assertThat(found).isNotNull();
            assertThat(found.path("subjectversion").asLong(0)).isEqualTo(5);
            return found;
        });
        assertThat(last.path("type").asString("")).isEqualTo("cn.yingde.govservice.hotline.ticket.review-passed.v1");
        JsonNode data = last.path("data");
        assertThat(data.path("state").asString("")).isEqualTo("REPLIED");
        assertThat(data.path("leadDepartmentId").asString("")).isEqualTo("housing");
        assertThat(data.at("/passedReply/submittedAt").asString("")).isEqualTo("2026-03-02T09:00:00+08:00");
        assertThat(data.toString()).doesNotContain("陈小明").doesNotContain("139");
    }

    private List<JsonNode> feed() {
        List<JsonNode> all = new java.util.ArrayList<>();
        String after = "0";
        while (true) {
            JsonNode page = as("svc-reporting")
                    .get("/changes?after=" + after + "&limit=1000")
                    .expectStatus(200)
                    .json();
            if (page.path("items").isEmpty()) {
                return all;
            }
            page.path("items").forEach(all::add);
            after = all.get(all.size() - 1).path("position").asString("");
        }
    }

    @Test
    void showsHistoryClockAndActions() {
        String no = givenInProgress();
        JsonNode history = as("housing-handler")
                .get("/tickets/" + no + "/history")
                .expectStatus(200)
                .json();
        assertThat(history.path("items").size()).isEqualTo(3);
        assertThat(history.at("/items/2/oldState").asString("")).isEqualTo("DISPATCHED");
        ApiAnswer clock = as("housing-handler").get("/tickets/" + no + "/clock").expectStatus(200);
        assertThat(clock.text("/due")).isEqualTo("2026-03-09");
        assertThat(clock.json().path("days").size()).isEqualTo(8);
        String actions = as("housing-handler")
                .get("/tickets/" + no + "/actions")
                .expectStatus(200)
                .body();
        assertThat(actions).contains("\"action\":\"REPLY\",\"allowed\":true");
        assertThat(actions).contains("\"action\":\"DISPATCH\",\"allowed\":false");
    }

    @Test
    void goesBackToTheDepartmentWithFindingsAndAgainAfterABadCallBack() {
        String no = givenInProgress();
        reply(no, "housing").expectStatus(201);
        review(no, "RETURN").expectStatus(201);
        reply(no, "housing").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        CLOCK.set("2026-03-10T10:00+08:00");
        ApiAnswer rework = callBack(no, Map.of("reached", true, "solved", "NO", "grade", 5));
        rework.expectStatus(201);
        assertThat(rework.text("/state")).isEqualTo("IN_PROGRESS");
        assertThat(rework.json().path("round").asInt()).isEqualTo(2);
        assertThat(rework.text("/due")).isEqualTo("2026-03-17");

        reply(no, "housing").expectStatus(201);
        review(no, "PASS").expectStatus(201);
        ApiAnswer supervised = callBack(no, Map.of("reached", true, "solved", "YES", "grade", 4));
        assertThat(supervised.expectStatus(201).text("/state")).isEqualTo("CALLED_BACK");
        assertThat(supervised.json().path("supervisions").asInt()).isEqualTo(1);
    }

    @Test
    void keepsItsLedgersReadableForWhoDecides() {
        String no = givenInProgress();
        reply(no, "housing").expectStatus(201);
        JsonNode reply = as("hotline-reviewer")
                .get("/tickets/" + no + "/replies")
                .expectStatus(200)
                .json();
        assertThat(reply.at("/items/0/process").asString("")).isEqualTo("到现场检查并约谈经营者");
        assertThat(reply.at("/items/0/state").asString("")).isEqualTo("SUBMITTED");
        review(no, "RETURN").expectStatus(201);
        as("hotline-operator")
                .post(
                        "/tickets/" + no + "/urgings",
                        Map.of("channel", "VISIT", "answer", "明日办", "nextOn", "2026-03-04"))
                .expectStatus(201);
        as("housing-handler")
                .post("/tickets/" + no + "/extensions", Map.of("days", 3, "reason", "需检测"))
                .expectStatus(201);
        JsonNode returned =
                as("housing-handler").get("/tickets/" + no + "/replies").json();
        assertThat(returned.at("/items/0/findings/0").asString("")).isEqualTo("UNCLEAR_RESULT");
        assertThat(as("hotline-operator").get("/tickets/" + no + "/urgings").text("/items/0/nextOn"))
                .isEqualTo("2026-03-04");
        assertThat(as("hotline-operator").get("/tickets/" + no + "/extensions").text("/items/0/state"))
                .isEqualTo("REQUESTED");
        assertThat(as("hotline-operator")
                        .get("/tickets/" + no + "/returns")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(as("hotline-operator")
                        .get("/tickets/" + no + "/callbacks")
                        .json()
                        .path("items"))
                .isEmpty();
        as("market-handler").get("/tickets/" + no + "/replies").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void triesThreeDaysToReachTheCaller() {
        String no = givenReplied();
        for (String day : List.of("2026-03-02", "2026-03-02", "2026-03-03")) {
            CLOCK.set(day + "T10:00+08:00");
            assertThat(callBack(no, Map.of("reached", false)).expectStatus(201).text("/state"))
                    .isEqualTo("REPLIED");
        }
        CLOCK.set("2026-03-04T10:00+08:00");
        assertThat(callBack(no, Map.of("reached", false)).expectStatus(201).text("/state"))
                .isEqualTo("CALLED_BACK");
    }

    @Test
    void closesAnAnonymousTicketWithoutCallBackAndNoOther() {
        String known = givenReplied();
        as("hotline-operator")
                .post("/tickets/" + known + "/closings")
                .expectRule(422, "CALLBACK_FIRST", "HOTLINE-CLO-1");
        String anonymous = givenTicket(Map.of("caller", Map.of("anonymous", true, "confidential", false)));
        dispatch(anonymous, "housing").expectStatus(201);
        signOff(anonymous, "housing").expectStatus(201);
        reply(anonymous, "housing").expectStatus(201);
        review(anonymous, "PASS").expectStatus(201);
        as("hotline-operator").post("/tickets/" + anonymous + "/closings").expectStatus(201);
    }

    @Test
    void isReopenedBySupervisionWithinFifteenDays() {
        String no = givenReplied();
        callBack(no, Map.of("reached", true, "solved", "YES")).expectStatus(201);
        as("hotline-operator").post("/tickets/" + no + "/closings").expectStatus(201);
        CLOCK.set("2026-03-18T09:00+08:00");
        as("hotline-supervisor")
                .post("/tickets/" + no + "/reopenings", Map.of("reason", "问题反弹"))
                .expectRule(422, "REOPENING_TOO_LATE", "HOTLINE-CLO-2");
        CLOCK.set("2026-03-17T09:00+08:00");
        ApiAnswer reopened = as("hotline-supervisor").post("/tickets/" + no + "/reopenings", Map.of("reason", "问题反弹"));
        assertThat(reopened.expectStatus(201).text("/state")).isEqualTo("IN_PROGRESS");
        assertThat(reopened.text("/due")).isEqualTo("2026-03-24");
    }
}
