package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnAndExtensionApiTests extends HotlineApiTest {

    @Test
    void putsATicketBeforeAMeetingAfterTheSecondApprovedReturn() {
        String no = givenTicket();
        for (String department : new String[] {"market", "ecology"}) {
            dispatch(no, department).expectStatus(201);
            ApiAnswer asked = askReturn(no, department).expectStatus(201);
            assertThat(asked.text("/state")).isEqualTo("REQUESTED");
            decideReturn(no, asked.text("/id"), "APPROVE").expectStatus(201);
        }
        assertThat(ticket(no).text("/state")).isEqualTo("COORDINATING");
        dispatch(no, "market").expectRule(422, "RETURN_LIMIT_COORDINATE", "HOTLINE-RET-4");
        assertThat(facts(no)).endsWith("return-requested", "return-approved");
    }

    @Test
    void countsARefusedReturnAsTheDepartmentsOnlyOne() {
        String no = givenDispatched();
        String id = askReturn(no, "housing").expectStatus(201).text("/id");
        ApiAnswer refused = decideReturn(no, id, "REJECT").expectStatus(201);
        assertThat(refused.text("/ticketState")).isEqualTo("DISPATCHED");
        askReturn(no, "housing").expectRule(422, "RETURN_USED", "HOTLINE-RET-1");
        decideReturn(no, id, "APPROVE").expectProblem(409, "TICKET_STATE");
    }

    @Test
    void refusesAReturnAfterTheNextWorkingDay() {
        String no = givenDispatched();
        CLOCK.set("2026-03-03T17:31+08:00");
        askReturn(no, "housing").expectRule(422, "RETURN_TOO_LATE", "HOTLINE-RET-2");
        ApiAnswer signed = signOff(no, "housing").expectStatus(201);
        assertThat(signed.text("/state")).isEqualTo("IN_PROGRESS");
        askReturn(no, "housing").expectProblem(409, "TICKET_STATE");
    }

    @Test
    void grantsTheFirstExtensionWithoutAndTheSecondWithOpinion() {
        String no = givenInProgress();
        extend(no, 6, null).expectRule(422, "EXTENSION_TOO_LONG", "HOTLINE-EXT-2");
        grant(no, extend(no, 5, null).expectStatus(201));
        assertThat(ticket(no).text("/due")).isEqualTo("2026-03-16");

        extend(no, 10, null).expectRule(422, "EXTENSION_OPINION_MISSING", "HOTLINE-EXT-3");
        Map<String, Object> nameOnly = Map.of("approverRole", "CHIEF_LEADER", "approverName", "李局长");
        extend(no, 10, nameOnly).expectRule(422, "EXTENSION_OPINION_MISSING", "HOTLINE-EXT-3");
        String deputy = opinion(no, "housing-deputy-leader", 10, "AGREE");
        extend(no, 11, Map.of("opinionId", deputy)).expectRule(422, "EXTENSION_OPINION_MISSING", "HOTLINE-EXT-4");
        ApiAnswer second = extend(no, 10, Map.of("opinionId", deputy)).expectStatus(201);
        assertThat(second.json().path("ordinal").asInt()).isEqualTo(2);
        extend(no, 1, null).expectRule(422, "EXTENSION_PENDING", "HOTLINE-EXT-6");
        grant(no, second);
        assertThat(ticket(no).text("/due")).isEqualTo("2026-03-30");
        extend(no, 1, Map.of("opinionId", deputy)).expectRule(422, "EXTENSION_LIMIT", "HOTLINE-EXT-1");
    }

    @Test
    void takesAnAttachedPaperForAnOpinionButNoUnknownOne() {
        String no = givenInProgress();
        grant(no, extend(no, 5, null));
        String paper = as("housing-handler")
                .with("Content-Type", "application/pdf")
                .with("Content-Disposition", "attachment; filename=\"opinion.pdf\"")
                .post("/attachments", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
                .expectStatus(201)
                .text("/id");
        Map<String, Object> unknown =
                Map.of("approverRole", "CHIEF_LEADER", "approverName", "李局长", "attachmentId", "1");
        extend(no, 12, unknown).expectProblem(400, "INVALID_REQUEST");
        Map<String, Object> attached =
                Map.of("approverRole", "CHIEF_LEADER", "approverName", "李局长", "attachmentId", paper);
        ApiAnswer asked = extend(no, 12, attached).expectStatus(201);
        assertThat(asked.json().path("exceptional").asBoolean()).isTrue();
        as("hotline-reviewer").get("/attachments/" + paper).expectStatus(200);
        as("market-handler").get("/attachments/" + paper).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void refusesAnOpinionOfAnotherDepartmentOrAnotherTicket() {
        String no = givenInProgress();
        grant(no, extend(no, 5, null));
        as("market-deputy-leader")
                .post("/tickets/" + no + "/extension-opinions", Map.of("days", 10, "decision", "AGREE"))
                .expectProblem(404, "NOT_FOUND");
        as("housing-handler")
                .post("/tickets/" + no + "/extension-opinions", Map.of("days", 10, "decision", "AGREE"))
                .expectProblem(403, "FORBIDDEN");
        String elsewhere = opinion(givenInProgress(), "housing-deputy-leader", 10, "AGREE");
        extend(no, 10, Map.of("opinionId", elsewhere)).expectProblem(404, "NOT_FOUND");
        String no2 = opinion(no, "housing-chief-leader", 10, "DISAGREE");
        extend(no, 10, Map.of("opinionId", no2)).expectRule(422, "EXTENSION_OPINION_MISSING", "HOTLINE-EXT-3");
    }

    @Test
    void refusesAnExtensionAfterDueAndBeforeSignOff() {
        String waiting = givenDispatched();
        extend(waiting, 3, null).expectProblem(409, "TICKET_STATE");
        String no = givenInProgress();
        CLOCK.set("2026-03-09T17:30:01+08:00");
        extend(no, 3, null).expectRule(422, "EXTENSION_AFTER_DUE", "HOTLINE-EXT-5");
    }

    @Test
    void letsOnlyTheLeadDepartmentHandleAndADepartmentsSystemNameItsPerson() {
        String no = givenDispatched();
        signOff(no, "market").expectProblem(404, "NOT_FOUND");
        as("housing-system")
                .post("/tickets/" + no + "/sign-offs", Map.of("actingPerson", Map.of("id", "p7", "name", "周经办")))
                .expectStatus(201);
        ApiAnswer history =
                as("housing-handler").get("/tickets/" + no + "/history").expectStatus(200);
        assertThat(history.text("/items/2/actingPersonName")).isEqualTo("周经办");
    }

    @Test
    void neverLetsTheAuthorReviewTheReply() {
        String no = givenInProgress();
        as("housing-handler")
                .post("/tickets/" + no + "/reviews", Map.of("decision", "PASS"))
                .expectProblem(403, "FORBIDDEN");
        reply(no, "housing").expectStatus(201);
        as("hotline-reviewer")
                .post("/tickets/" + no + "/reviews", Map.of("decision", "RETURN"))
                .expectRule(422, "REVIEW_FINDINGS_MISSING", "HOTLINE-REV-2");
    }

    private ApiAnswer askReturn(String no, String department) {
        return as(department + "-handler")
                .post("/tickets/" + no + "/returns", Map.of("reason", "非本部门职责", "suggestedDepartmentId", "health"));
    }

    private ApiAnswer decideReturn(String no, String id, String decision) {
        return as("hotline-operator")
                .post("/tickets/" + no + "/returns/" + id + "/decisions", Map.of("decision", decision));
    }

    private ApiAnswer extend(String no, int days, Map<String, Object> opinion) {
        return as("housing-handler")
                .post(
                        "/tickets/" + no + "/extensions",
                        opinion == null
                                ? Map.of("days", days, "reason", "需检测")
                                : Map.of("days", days, "reason", "需检测", "opinion", opinion));
    }

    private void grant(String no, ApiAnswer asked) {
        as("hotline-operator")
                .post(
                        "/tickets/" + no + "/extensions/" + asked.text("/id") + "/decisions",
                        Map.of("decision", "APPROVE"))
                .expectStatus(201);
    }

    private String opinion(String no, String leader, int days, String decision) {
        return as(leader)
                .post("/tickets/" + no + "/extension-opinions", Map.of("days", days, "decision", decision))
                .expectStatus(201)
                .text("/opinionId");
    }
}
