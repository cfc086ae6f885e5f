package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ADMIN;
import static cn.yingde.govservice.e2e.People.ANYBODY;
import static cn.yingde.govservice.e2e.People.CLERK;
import static cn.yingde.govservice.e2e.People.EDITOR;
import static cn.yingde.govservice.e2e.People.HANDLER;
import static cn.yingde.govservice.e2e.People.OPERATOR;
import static cn.yingde.govservice.e2e.People.OTHER_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be right gets the documented problem, and nothing is written. */
class BadInputE2E {
    private static final String TICKETS = Tickets.TICKETS;
    private static final String CASES = "/api/cases/v1/cases";
    private static final String MATTERS = "/api/catalog/v1/matters";

    @BeforeAll
    static void departments() {
        Bureau.departments();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(OPERATOR, TICKETS),
                Arguments.of(CLERK, CASES),
                Arguments.of(EDITOR, MATTERS),
                Arguments.of(ADMIN, "/api/catalog/v1/departments"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void malformedJsonIsRefused(Person person, String path) {
        for (String body : new String[] {"{\"type\":", "[1,2", "{\"a\":1}}", "nonsense", "\u0000"}) {
            person.post(path, body).expectProblem(400, "MALFORMED_REQUEST");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aBodyOfAnotherShapeIsRefused(Person person, String path) {
        for (String body : new String[] {"[]", "\"text\"", "17", "null", "{}"}) {
            Answer answer = person.post(path, body).expect(400);
            assertThat(answer.text("/code")).as(answer.body()).isIn("MALFORMED_REQUEST", "INVALID_REQUEST");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anotherMediaTypeIsRefused(Person person, String path) {
        person.with("Content-Type", "text/plain").post(path, "{}").expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "type, \"type\":\"HELP\", \"type\":\"SHOUT\"",
        "urgency, \"urgency\":\"NORMAL\", \"urgency\":7",
        "caller, \"anonymous\":false, \"anonymous\":\"perhaps\"",
        "location, \"location\":{, \"location\":[{",
        "township, \"441881001\", \"99\""
    })
    void aWrongTypeOrValueIsRefused(String what, String right, String wrong) {
        String body = Tickets.intake().replace(right, wrong);
        refusedAndNotWritten(body, what);
    }

    @Test
    void anOverLongTextIsRefused() {
        refusedAndNotWritten(Tickets.intake().replace("小区路灯不亮", "长".repeat(5_000)), "title");
        refusedAndNotWritten(Tickets.intake().replace("演示来电人", "长".repeat(5_000)), "name");
    }

    @Test
    void controlCharactersAreRefused() {
        refusedAndNotWritten(Tickets.intake().replace("小区路灯不亮", "路灯\\u0000不亮"), "title");
        refusedAndNotWritten(Tickets.intake().replace("演示来电人", "来\\u0007电"), "name");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        OPERATOR.post(TICKETS, "{\"title\":\"" + "x".repeat(1_100_000) + "\"}").expectProblem(413, "PAYLOAD_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/hotline/v1/tickets",
                "/api/cases/v1/cases",
                "/api/catalog/v1/matters",
                "/api/reporting/v1/metrics/tickets.received?period=2019-H1"
            })
    void anUnknownParameterIsRefused(String path) {
        String joined = path + (path.contains("?") ? "&" : "?") + "colour=red";
        Answer answer = Person.named("hotline-supervisor").get(joined);
        if (answer.status() == 403) {
            answer = Person.named("window-clerk").get(joined);
        }
        answer.expectProblem(400, "UNKNOWN_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "limit=-1"})
    void aLimitOutsideTheRangeIsRefused(String query) {
        OPERATOR.get(TICKETS + "?" + query).expectProblem(400, "INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%00", "YWJj"})
    void aMadeUpCursorIsRefused(String cursor) {
        OPERATOR.get(TICKETS + "?cursor=" + cursor).expectProblem(400, "INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-H3", "2019-13", "yesterday", "2019-06-31", "2019-W54", "2019-06-30/2019-01-01"})
    void aPeriodThatIsNoneIsRefused(String period) {
        Answer answer = People.STATISTICIAN
                .get("/api/reporting/v1/metrics/tickets.received?period=" + period)
                .expect(400);
        assertThat(answer.text("/code")).isNotBlank();
    }

    @Test
    void aMissingOrWrongTokenIsRefused() {
        ANYBODY.get(TICKETS).expectProblem(401, "UNAUTHENTICATED");
        ANYBODY.with("Authorization", "Bearer nonsense").get(TICKETS).expectProblem(401, "UNAUTHENTICATED");
        ANYBODY.with("Authorization", "Bearer nonsense").get(MATTERS).expectProblem(401, "UNAUTHENTICATED");
        ANYBODY.post(TICKETS, Tickets.intake()).expectProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void aRoleThatLacksTheRightIsRefused() {
        CLERK.post(TICKETS, Tickets.intake()).expectProblem(403, "FORBIDDEN");
        OPERATOR.post(CASES, "{}").expectProblem(403, "FORBIDDEN");
        HANDLER.get("/api/hotline/v1/changes").expectProblem(404, "NOT_FOUND");
    }

    @Test
    void anotherDepartmentsObjectIsNotThere() {
        String ticket = Tickets.path(Tickets.take());
        Tickets.dispatchToHousing(ticket);
        OTHER_HANDLER.get(ticket).expectProblem(404, "NOT_FOUND");
        OTHER_HANDLER.get(ticket + "/history").expectProblem(404, "NOT_FOUND");
        OTHER_HANDLER.get(ticket + "/clock").expectProblem(404, "NOT_FOUND");
        OTHER_HANDLER.post(ticket + "/sign-offs", "{}").expectProblem(404, "NOT_FOUND");
        HANDLER.get(TICKETS + "/YDT20990101000001").expectProblem(404, "NOT_FOUND");
        assertThat(state(ticket)).isEqualTo("DISPATCHED");
    }

    @Test
    void aReplayedKeyGivesTheSameAnswerAndIsRefusedWithAnotherBody() {
        Person keyed = OPERATOR.with("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        String body = Tickets.intake();
        Answer first = keyed.post(TICKETS, body).expect(201);
        Answer again = keyed.post(TICKETS, body).expect(201);
        assertThat(again.text("/ticketNo")).isEqualTo(first.text("/ticketNo"));
        keyed.post(TICKETS, Tickets.intake()).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(facts(Tickets.path(first))).isEqualTo(1);
    }

    @Test
    void aStaleEtagIsRefusedAndWritesNothing() {
        String ticket = Tickets.path(Tickets.take());
        String stale = OPERATOR.get(ticket).expect(200).header("ETag");
        Tickets.dispatchToHousing(ticket);
        HANDLER.with("If-Match", stale).post(ticket + "/sign-offs", "{}").expectProblem(412, "STALE_ETAG");
        assertThat(state(ticket)).isEqualTo("DISPATCHED");

        Answer draft = Bureau.newDraft(Bureau.uniqueName("陈旧标签确认"));
        String path = MATTERS + "/" + draft.text("/id");
        EDITOR.with("If-Match", draft.header("ETag"))
                .put(path + "/draft", Bureau.checklist())
                .expect(200);
        EDITOR.with("If-Match", draft.header("ETag"))
                .put(path + "/draft", Bureau.checklist())
                .expectProblem(412, "STALE_ETAG");
        EDITOR.put(path + "/draft", Bureau.checklist()).expectProblem(428, "PRECONDITION_REQUIRED");
    }

    @Test
    void anActionThatDoesNotFitTheStateIsRefused() {
        String ticket = Tickets.path(Tickets.take());
        Answer refused = OPERATOR.post(ticket + "/closings", "{}").expect(409);
        assertThat(refused.text("/code")).isEqualTo("TICKET_STATE");
        assertThat(state(ticket)).isEqualTo("PENDING_DISPATCH");
        assertThat(facts(ticket)).isEqualTo(1);
    }

    @Test
    void addressesThatDoNotExistAreNotFound() {
        for (String path :
                new String[] {"/api/hotline/v1/nothing", "/api/cases/v2/cases", "/nothing", "/actuator/health"}) {
            OPERATOR.get(path).expectProblem(404, "NOT_FOUND");
        }
        OPERATOR.put(TICKETS, "{}").expectProblem(405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        Answer zh = OPERATOR.get(TICKETS + "/YDT20990101000001");
        Answer en = OPERATOR.with("Accept-Language", "en").get(TICKETS + "/YDT20990101000001");
        assertThat(zh.text("/title")).isNotEqualTo(en.text("/title"));
        assertThat(en.text("/title")).matches("[ -~]+");
    }

    /** Marks the content, so that the work list shows whether it was written after all. */
    private static void refusedAndNotWritten(String body, String what) {
        long before = count();
        Answer answer = OPERATOR.post(TICKETS, body).expect(400);
        assertThat(answer.text("/code")).as(what + answer.body()).isIn("MALFORMED_REQUEST", "INVALID_REQUEST");
        assertThat(count()).isEqualTo(before);
    }

    private static long count() {
        return OPERATOR.get(TICKETS + "/count").expect(200).json().at("/count").asLong();
    }

    private static String state(String ticket) {
        return OPERATOR.get(ticket).expect(200).text("/state");
    }

    private static int facts(String ticket) {
        return OPERATOR.get(ticket + "/history").expect(200).json().at("/items").size();
    }
}
