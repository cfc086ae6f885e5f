package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeApiTests extends HotlineApiTest {

    @Test
    void opensAnUpstreamTicketOnceUnderItsOwnNumberAndDueTime() {
        Map<String, Object> body = upstream("QY" + fresh());
        ApiAnswer first = as("city-centre").post("/upstream-tickets", body).expectStatus(201);
        assertThat(first.text("/dueAt")).isEqualTo("2026-03-05T16:45:00+08:00");
        assertThat(first.text("/source")).isEqualTo("UPSTREAM");
        ApiAnswer again = as("city-centre").post("/upstream-tickets", body).expectStatus(200);
        assertThat(again.text("/ticketNo")).isEqualTo(first.text("/ticketNo"));
        body.put("content", "另一件事");
        as("city-centre").post("/upstream-tickets", body).expectProblem(409, "UPSTREAM_NUMBER");
        as("hotline-operator").post("/upstream-tickets", body).expectProblem(403, "FORBIDDEN");
    }

    @Test
    void allowsOnlyAShorterLocalDueTime() {
        String no = as("city-centre")
                .post("/upstream-tickets", upstream("QY" + fresh()))
                .text("/ticketNo");
        as("hotline-operator")
                .post("/tickets/" + no + "/dispatches", dispatchDue("2026-03-05T16:46:00+08:00"))
                .expectRule(422, "DUE_TOO_LATE", "HOTLINE-DUE-1");
        ApiAnswer dispatched = as("hotline-operator")
                .post("/tickets/" + no + "/dispatches", dispatchDue("2026-03-04T17:00:00+08:00"))
                .expectStatus(201);
        assertThat(dispatched.text("/partDueAt")).isEqualTo("2026-03-04T17:00:00+08:00");
        assertThat(dispatched.text("/dueAt")).isEqualTo("2026-03-05T16:45:00+08:00");
    }

    @Test
    void joinsARepeatToTheEarlierTicketUnlessThereAreNewFacts() {
        Map<String, Object> body = request(Map.of());
        String no =
                as("hotline-operator").post("/tickets", body).expectStatus(201).text("/ticketNo");
        ApiAnswer repeat = as("hotline-operator").post("/tickets", body).expectStatus(200);
        assertThat(repeat.text("/ticketNo")).isEqualTo(no);
        assertThat(repeat.json().path("urgings").asInt()).isEqualTo(1);
        assertThat(facts(no)).containsExactly("received", "urged");
        Map<String, Object> withFacts = new HashMap<>(body);
        withFacts.put("newFacts", true);
        String other = as("hotline-operator")
                .post("/tickets", withFacts)
                .expectStatus(201)
                .text("/ticketNo");
        assertThat(other).isNotEqualTo(no);
        Map<String, Object> otherTopic = new HashMap<>(body);
        otherTopic.put("categoryCode", "FOOD");
        as("hotline-operator").post("/tickets", otherTopic).expectStatus(201);
    }

    @Test
    void neverTakesACallWithoutNumberForARepeat() {
        Map<String, Object> body = request(Map.of("caller", Map.of("anonymous", true, "confidential", false)));
        as("hotline-operator").post("/tickets", body).expectStatus(201);
        as("hotline-operator").post("/tickets", body).expectStatus(201);
    }

    @Test
    void doesNotAcceptWhatIsOutOfScope() {
        String no = givenTicket(Map.of("categoryCode", "JUDICIAL"));
        dispatch(no, "housing").expectRule(422, "OUT_OF_SCOPE", "HOTLINE-SCOPE-1");
        ApiAnswer refused = as("hotline-operator")
                .post(
                        "/tickets/" + no + "/non-acceptances",
                        Map.of("reason", "属诉讼事项", "rightChannel", "人民法院诉讼服务中心", "told", true));
        assertThat(refused.expectStatus(201).text("/state")).isEqualTo("NOT_ACCEPTED");
        assertThat(refused.json().path("actions")).isEmpty();
    }

    @Test
    void answersAConsultationAtTheDesk() {
        String complaint = givenTicket();
        as("hotline-operator")
                .post("/tickets/" + complaint + "/direct-answers", Map.of("answer", "请带身份证"))
                .expectRule(422, "DIRECT_ANSWER_CONSULT", "HOTLINE-SCOPE-2");
        String consultation = givenTicket(Map.of("type", "CONSULT"));
        ApiAnswer answered =
                as("hotline-operator").post("/tickets/" + consultation + "/direct-answers", Map.of("answer", "请带身份证"));
        assertThat(answered.expectStatus(201).text("/state")).isEqualTo("CLOSED");
        assertThat(facts(consultation)).containsExactly("received", "directly-answered");
    }

    @Test
    void mergesOwnTicketsOnly() {
        String target = givenTicket();
        String merged = givenTicket();
        as("hotline-operator")
                .post("/tickets/" + merged + "/merges", Map.of("into", merged))
                .expectProblem(422, "TICKET_MERGE_TARGET");
        ApiAnswer done = as("hotline-operator").post("/tickets/" + merged + "/merges", Map.of("into", target));
        assertThat(done.expectStatus(201).text("/mergedInto")).isEqualTo(target);
        String upstream = as("city-centre")
                .post("/upstream-tickets", upstream("QY" + fresh()))
                .text("/ticketNo");
        as("hotline-operator")
                .post("/tickets/" + upstream + "/merges", Map.of("into", target))
                .expectRule(422, "MERGE_UPSTREAM", "HOTLINE-SCOPE-3");
        as("hotline-operator")
                .post("/tickets/" + target + "/upstream-returns", Map.of("reason", "不属英德"))
                .expectRule(422, "UPSTREAM_ONLY", "HOTLINE-SCOPE-4");
        ApiAnswer back =
                as("hotline-operator").post("/tickets/" + upstream + "/upstream-returns", Map.of("reason", "不属英德"));
        assertThat(back.expectStatus(201).text("/state")).isEqualTo("RETURNED_UPSTREAM");
    }

    @Test
    void dispatchesToMembersThatAreNotComplainedOf() {
        String no = givenTicket(Map.of("complainedDepartmentId", "housing"));
        dispatch(no, "housing").expectRule(422, "ACCUSED_UNIT", "HOTLINE-DIS-1");
        dispatch(no, "not-a-member").expectProblem(422, "DEPARTMENT_NOT_MEMBER");
        dispatch(no, "nobody").expectProblem(422, "DEPARTMENT_UNKNOWN");
        dispatch(no, "market").expectStatus(201);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource({
        "type,         PRAISE,       400, INVALID_REQUEST",
        "title,        '',           400, INVALID_REQUEST",
        "categoryCode, NO_SUCH_CODE, 422, CATEGORY_UNKNOWN",
        "complainedDepartmentId, nobody, 422, DEPARTMENT_UNKNOWN"
    })
    void refusesBadInputByItsMember(String member, String value, int status, String code) {
        as("hotline-operator").post("/tickets", request(Map.of(member, value))).expectProblem(status, code);
    }

    @Test
    void refusesWhatCannotBeReadWithoutRepeatingPersonalData() {
        as("hotline-operator").post("/tickets", "{\"type\":").expectProblem(400, "MALFORMED_REQUEST");
        as("hotline-operator")
                .post("/tickets", request(Map.of("title", "长".repeat(201))))
                .expectProblem(400, "INVALID_REQUEST");
        ApiAnswer phone = as("hotline-operator")
                .post(
                        "/tickets",
                        request(Map.of(
                                "caller",
                                Map.of(
                                        "name",
                                        "陈小明",
                                        "phone",
                                        "12345abc6789",
                                        "anonymous",
                                        false,
                                        "confidential",
                                        false))));
        phone.expectProblem(400, "INVALID_REQUEST");
        assertThat(phone.text("/errors/0/pointer")).isEqualTo("/caller/phone");
        assertThat(phone.body()).doesNotContain("12345abc6789");
        as("housing-handler").post("/tickets", request(Map.of())).expectProblem(403, "FORBIDDEN");
        as("hotline-operator")
                .post("/tickets", request(Map.of("actingPerson", Map.of("id", "x", "name", "y"))))
                .expectProblem(400, "INVALID_REQUEST");
    }

    @Test
    void replaysAnAnswerForTheSameKeyAndRefusesItForAnotherBody() {
        Map<String, Object> body = request(Map.of());
        String key = "key-" + fresh() + "-abcdefgh";
        ApiAnswer first = as("hotline-operator")
                .with("Idempotency-Key", key)
                .post("/tickets", body)
                .expectStatus(201);
        ApiAnswer again = as("hotline-operator")
                .with("Idempotency-Key", key)
                .post("/tickets", body)
                .expectStatus(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(facts(first.text("/ticketNo"))).containsExactly("received");
        as("hotline-operator")
                .with("Idempotency-Key", key)
                .post("/tickets", request(Map.of()))
                .expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void refusesAStaleETag() {
        String no = givenTicket();
        String etag = ticket(no).header("ETag");
        dispatch(no, "housing").expectStatus(201);
        as("hotline-operator")
                .with("If-Match", etag)
                .post("/tickets/" + no + "/recalls", Map.of("reason", "派错"))
                .expectProblem(412, "STALE_ETAG");
        String fresh = ticket(no).header("ETag");
        as("hotline-operator")
                .with("If-Match", fresh)
                .post("/tickets/" + no + "/recalls", Map.of("reason", "派错"))
                .expectStatus(201);
        assertThat(facts(no)).containsExactly("received", "dispatched", "recalled");
    }

    @Test
    void listsTheTopicsOfTheReport() {
        String tree = as("housing-handler").get("/categories").expectStatus(200).body();
        assertThat(tree)
                .contains("REAL_ESTATE", "COOKING_FUMES_NOISE", "CITY_MANAGEMENT", "PROPERTY_CERTIFICATE", "FIRE_LANE")
                .contains("\"outOfScope\":true");
    }

    private static Map<String, Object> dispatchDue(String due) {
        return Map.of(
                "leadDepartmentId", "housing", "assistingDepartmentIds", List.of("market"), "basis", "职责", "due", due);
    }

    private static Map<String, Object> upstream(String number) {
        Map<String, Object> body = request(Map.of("channel", "UPSTREAM"));
        body.put("upstreamNo", number);
        body.put("due", "2026-03-05T16:45:00+08:00");
        return body;
    }
}
