package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class ImportApiTests extends ImportApiTest {

    @Test
    void livesAnOldTicketThroughAgainAtItsOwnTimes() {
        String source = "OLD-" + fresh();
        String line = line(
                source,
                Map.of(),
                step("DISPATCH", "2019-03-04T10:00:00+08:00", dispatchTo("market")),
                step(
                        "RETURN",
                        "2019-03-04T15:00:00+08:00",
                        Map.of("reason", "非我局职责", "suggestedDepartmentId", "ecology")),
                step("RETURN_DECISION", "2019-03-05T09:00:00+08:00", Map.of("decision", "APPROVE")),
                step("DISPATCH", "2019-03-05T09:30:00+08:00", dispatchTo("ecology")),
                step("SIGN_OFF", "2019-03-05T10:00:00+08:00", Map.of()),
                step("EXTEND", "2019-03-05T11:00:00+08:00", Map.of("days", 5, "reason", "需检测")),
                step("EXTENSION_DECISION", "2019-03-05T12:00:00+08:00", Map.of("decision", "APPROVE")),
                step("REPLY", "2019-03-06T10:00:00+08:00", REPLY),
                step("REVIEW", "2019-03-06T11:00:00+08:00", Map.of("decision", "PASS")),
                step("CALLBACK", "2019-03-07T09:00:00+08:00", Map.of("reached", true, "solved", "YES", "grade", 2)),
                step("CLOSE", "2019-03-07T10:00:00+08:00", Map.of()));

        assertThat(imported(line).json().path("accepted").asInt()).isEqualTo(1);

        ApiAnswer ticket = ticket(numberOf(source));
        assertThat(ticket.text("/ticketNo")).startsWith("YDT20190304");
        assertThat(ticket.text("/state")).isEqualTo("CLOSED");
        assertThat(ticket.text("/due")).isEqualTo("2019-03-18");
        assertThat(ticket.json().path("returns").asInt()).isEqualTo(1);
        assertThat(ticket.json().path("imported").asBoolean()).isTrue();
        assertThat(ticket.json().path("deviations")).isEmpty();
        assertThat(facts(numberOf(source)))
                .containsExactly(
                        "received",
                        "dispatched",
                        "return-requested",
                        "return-approved",
                        "dispatched",
                        "signed-off",
                        "extension-requested",
                        "extension-granted",
                        "replied",
                        "review-passed",
                        "called-back",
                        "closed");
        String history = as("ecology-handler")
                .get("/tickets/" + numberOf(source) + "/history")
                .expectStatus(200)
                .text("/items/11/happenedAt");
        assertThat(history).isEqualTo("2019-03-07T10:00:00+08:00");
    }

    @Test
    void changesNothingWhenRepeatedAndRejectsWhatHasChanged() {
        String source = "OLD-" + fresh();
        String line = line(source, Map.of());
        imported(line);
        assertThat(imported(line).json().path("unchanged").asInt()).isEqualTo(1);
        ApiAnswer changed = imported(line(source, Map.of("title", "另一个标题")));
        assertThat(changed.json().path("rejected").asInt()).isEqualTo(1);
        assertThat(as("demo-loader").get(errorsOf(changed)).text("/items/0/code"))
                .isEqualTo("SOURCE_CHANGED");
    }

    @Test
    void rejectsBrokenLinesByRowAndGoesOnWithTheRest() {
        String good = "OLD-" + fresh();
        String lines = String.join(
                "\n",
                "{not json",
                line("OLD-" + fresh(), Map.of("categoryCode", "NO_SUCH_TOPIC")),
                line("OLD-" + fresh(), Map.of(), step("DISPATCH", "2019-03-04T10:00:00+08:00", dispatchTo("nobody"))),
                line("OLD-" + fresh(), Map.of(), step("DISPATCH", "2019-03-01T10:00:00+08:00", dispatchTo("market"))),
                line("OLD-" + fresh(), Map.of(), step("CLOSE", "2019-03-04T10:00:00+08:00", Map.of())),
                line("OLD-" + fresh(), Map.of("type", "PRAISE")),
                line(good, Map.of()));
        ApiAnswer job = imported(lines);
        assertThat(job.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(job.json().path("rejected").asInt()).isEqualTo(6);
        List<String> codes = new ArrayList<>();
        as("demo-loader")
                .get(errorsOf(job))
                .json()
                .path("items")
                .forEach(item -> codes.add(
                        item.path("row").asInt() + " " + item.path("code").asString("")));
        assertThat(codes)
                .containsExactly(
                        "1 UNREADABLE",
                        "2 UNKNOWN_REFERENCE",
                        "3 UNKNOWN_REFERENCE",
                        "4 TIMES_OUT_OF_ORDER",
                        "5 TICKET_STATE",
                        "6 UNREADABLE");
        assertThat(ticket(numberOf(good)).text("/state")).isEqualTo("PENDING_DISPATCH");
    }

    @Test
    void keepsBrokenRulesAsDeviationsAndReworkAsOneStep() {
        String source = "OLD-" + fresh();
        imported(line(
                source,
                Map.of(),
                step("DISPATCH", "2019-03-04T10:00:00+08:00", dispatchTo("market")),
                step("SIGN_OFF", "2019-03-05T10:00:00+08:00", Map.of()),
                step("EXTEND", "2019-03-05T11:00:00+08:00", Map.of("days", 8, "reason", "需检测")),
                step("EXTENSION_DECISION", "2019-03-05T12:00:00+08:00", Map.of("decision", "REJECT")),
                step("REPLY", "2019-03-06T10:00:00+08:00", REPLY),
                step("REVIEW", "2019-03-06T11:00:00+08:00", Map.of("decision", "PASS")),
                step("CALLBACK", "2019-03-07T09:00:00+08:00", Map.of("reached", true, "solved", "NO", "grade", 5)),
                step("REWORK", "2019-03-07T09:00:00+08:00", Map.of())));
        ApiAnswer ticket = ticket(numberOf(source));
        assertThat(ticket.json().path("deviations").toString()).isEqualTo("[\"EXTENSION_TOO_LONG\"]");
        assertThat(ticket.text("/state")).isEqualTo("IN_PROGRESS");
        assertThat(ticket.json().path("round").asInt()).isEqualTo(2);
        assertThat(ticket.text("/due")).isEqualTo("2019-03-14");
    }

    @Test
    void mergesIntoATicketThatStandsEarlierInTheFile() {
        String target = "OLD-" + fresh();
        String merged = "OLD-" + fresh();
        imported(line(target, Map.of()) + "\n"
                + line(merged, Map.of(), step("MERGE", "2019-03-04T11:00:00+08:00", Map.of("intoSourceNo", target))));
        ApiAnswer ticket = ticket(numberOf(merged));
        assertThat(ticket.text("/state")).isEqualTo("MERGED");
        assertThat(ticket.text("/mergedInto")).isEqualTo(numberOf(target));
    }

    @Test
    void takesUrgingsAndMeetingsWithTheRulesTheyMade() {
        String source = "OLD-" + fresh();
        imported(line(source, Map.of()));
        String urging = JSON.writeValueAsString(Map.of(
                "sourceSystem",
                "old-hotline",
                "sourceNo",
                "U-" + fresh(),
                "ticketSourceNo",
                source,
                "channel",
                "PHONE",
                "at",
                "2019-03-06T09:00:00+08:00",
                "operatorName",
                "黄话务",
                "answer",
                "明日处理",
                "nextOn",
                "2019-03-07"));
        assertThat(imported("/urgings/imports", urging).json().path("accepted").asInt())
                .isEqualTo(1);
        assertThat(imported("/urgings/imports", urging).json().path("unchanged").asInt())
                .isEqualTo(1);
        assertThat(ticket(numberOf(source)).json().path("urgings").asInt()).isEqualTo(1);

        Map<String, Object> rule = Map.of("categoryCode", "BEAUTY_DISPUTE", "validFrom", "2019-05-20");
        String meeting = JSON.writeValueAsString(Map.of(
                "sourceSystem", "old-hotline",
                "sourceNo", "M-" + fresh(),
                "kind", "GOVERNMENT",
                "heldAt", "2019-05-17T15:00:00+08:00",
                "departmentIds", List.of("market", "health"),
                "ticketSourceNos", List.of(source),
                "chair", "分管副市长",
                "minutesNo", "英府会纪〔2019〕7号",
                "minutes", "议定美容纠纷由卫生健康局牵头。",
                "rulings", List.of(Map.of("leadDepartmentId", "health", "rule", rule))));
        assertThat(imported("/coordination-meetings/imports", meeting)
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
        assertThat(imported("/coordination-meetings/imports", meeting)
                        .json()
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
        String next = givenTicket(Map.of("categoryCode", "BEAUTY_DISPUTE"));
        ApiAnswer suggestions = as("hotline-operator")
                .get("/tickets/" + next + "/dispatch-suggestions")
                .expectStatus(200);
        assertThat(suggestions.text("/items/0/departmentId")).isEqualTo("health");
        assertThat(suggestions.text("/items/0/basis")).isEqualTo("英府会纪〔2019〕7号");
        assertThat(ruleFollowed(next, "health")).isNotNull();
        assertThat(ruleFollowed(givenTicket(Map.of("categoryCode", "BEAUTY_DISPUTE")), "market"))
                .isNull();
    }

    private Long ruleFollowed(String ticketNo, String lead) {
        as("hotline-operator")
                .post("/tickets/" + ticketNo + "/dispatches", Map.of("leadDepartmentId", lead, "basis", "会议纪要"))
                .expectStatus(201);
        return jdbc.sql("select dispatch_rule_id from ticket where ticket_no = ?")
                .param(ticketNo)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .get(0);
    }

    @Test
    void isForLoadersAndAdministratorsOnly() {
        as("hotline-operator")
                .postLines("/imports", line("OLD-" + fresh(), Map.of()))
                .expectProblem(403, "FORBIDDEN");
    }
}
