package cn.yingde.govservice.hotline;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Two commands at once on one ticket, and what becomes of them; each is a row of the README. */
enum RacePair {
    SIGN_OFF_AND_RECALL(Outcome.ONE, test -> given(test.givenDispatched(), signOff(), recall())),
    SIGN_OFF_AND_RETURN(Outcome.ONE, test -> given(test.givenDispatched(), signOff(), askReturn())),
    RETURN_AND_RECALL(Outcome.ONE, test -> given(test.givenDispatched(), askReturn(), recall())),
    DISPATCH_AND_DISPATCH(Outcome.ONE, test -> given(test.givenTicket(), dispatch("housing"), dispatch("market"))),
    DISPATCH_AND_NON_ACCEPTANCE(
            Outcome.ONE,
            test -> given(
                    test.givenTicket(),
                    dispatch("housing"),
                    office("/non-acceptances", Map.of("reason", "r", "rightChannel", "c", "told", true)))),
    RETURN_APPROVED_AND_REFUSED(Outcome.ONE, test -> {
        String ticket = test.givenDispatched();
        String id = askReturn().send(test.as("housing-handler"), ticket).text("/id");
        return decisions(ticket, "/returns/" + id);
    }),
    REPLY_AND_REPLY(Outcome.ONE, test -> given(test.givenInProgress(), reply(), reply())),
    REPLY_AND_EXTENSION(Outcome.FIRST, test -> given(test.givenInProgress(), reply(), extension())),
    EXTENSION_AND_EXTENSION(Outcome.PENDING, test -> given(test.givenInProgress(), extension(), extension())),
    EXTENSION_DECISION_AND_REPLY(Outcome.BOTH, test -> {
        String ticket = test.givenInProgress();
        String id = extension().send(test.as("housing-handler"), ticket).text("/id");
        return given(ticket, decision("/extensions/" + id, "APPROVE"), reply());
    }),
    EXTENSION_GRANTED_AND_REFUSED(Outcome.ONE, test -> {
        String ticket = test.givenInProgress();
        String id = extension().send(test.as("housing-handler"), ticket).text("/id");
        return decisions(ticket, "/extensions/" + id);
    }),
    REVIEW_PASSED_AND_RETURNED(Outcome.ONE, test -> {
        String ticket = test.givenInProgress();
        test.reply(ticket, "housing").expectStatus(201);
        return given(
                ticket,
                new Sent("hotline-reviewer", "/reviews", Map.of("decision", "PASS")),
                new Sent(
                        "hotline-supervisor",
                        "/reviews",
                        Map.of("decision", "RETURN", "findings", List.of("NO_TIME"))));
    }),
    CALL_BACK_AND_CALL_BACK(Outcome.ONE, test -> given(test.givenReplied(), called("YES"), called("YES"))),
    CALL_BACK_SOLVED_AND_UNSOLVED(Outcome.ONE, test -> given(test.givenReplied(), called("YES"), called("NO"))),
    ATTEMPT_AND_ATTEMPT(Outcome.BOTH, test -> given(test.givenReplied(), unreached(), unreached())),
    CLOSE_AND_CLOSE(Outcome.ONE, test -> {
        String ticket = test.givenReplied();
        called("YES").send(test.as("hotline-operator"), ticket).expectStatus(201);
        return given(ticket, office("/closings", Map.of()), office("/closings", Map.of()));
    }),
    SUPERVISION_AND_REPLY(
            Outcome.BOTH,
            test -> given(
                    test.givenInProgress(),
                    new Sent("hotline-supervisor", "/supervisions", Map.of("reason", "r", "dueOn", "2026-03-06")),
                    reply())),
    URGING_AND_SIGN_OFF(
            Outcome.BOTH,
            test -> given(test.givenDispatched(), office("/urgings", Map.of("channel", "PHONE")), signOff()));

    /** What the one that comes second is told, if it does not win too. */
    enum Outcome {
        ONE("one wins, the other 409 `TICKET_STATE`", 409, "TICKET_STATE"),
        FIRST(
                "the first named always wins, the other comes before it or is refused 409 `TICKET_STATE`",
                409,
                "TICKET_STATE"),
        PENDING("one wins, the other 422 `EXTENSION_PENDING`", 422, "EXTENSION_PENDING"),
        BOTH("both win", 0, "");

        private final String words;
        private final int status;
        private final String code;

        Outcome(String words, int status, String code) {
            this.words = words;
            this.status = status;
            this.code = code;
        }

        int status() {
            return status;
        }

        String code() {
            return code;
        }

        boolean bothMayWin() {
            return this == BOTH;
        }

        boolean always() {
            return this == FIRST;
        }
    }

    /** A ticket in the state that both commands are for. */
    record Given(String ticketNo, List<Bound> commands) {}

    /** A command on a ticket. */
    record Bound(Sent sent, String ticketNo) {
        String person() {
            return sent.person();
        }

        ApiAnswer send(Api api) {
            return sent.send(api, ticketNo);
        }
    }

    /** Who posts what. */
    record Sent(String person, String path, Object body) {
        ApiAnswer send(Api api, String ticketNo) {
            return api.post("/tickets/" + ticketNo + path, body);
        }
    }

    private final Outcome outcome;
    private final Function<HotlineApiTest, Given> given;

    RacePair(Outcome outcome, Function<HotlineApiTest, Given> given) {
        this.outcome = outcome;
        this.given = given;
    }

    Outcome outcome() {
        return outcome;
    }

    Given given(HotlineApiTest test) {
        return given.apply(test);
    }

    /** The row of the README. */
    String row() {
        return "| " + name().toLowerCase(Locale.ROOT).replace("_and_", " ∥ ").replace('_', ' ') + " | " + outcome.words
                + " |";
    }

    private static Given given(String ticketNo, Sent one, Sent other) {
        return new Given(ticketNo, List.of(new Bound(one, ticketNo), new Bound(other, ticketNo)));
    }

    private static Given decisions(String ticketNo, String request) {
        return given(ticketNo, decision(request, "APPROVE"), decision(request, "REJECT"));
    }

    private static Sent decision(String request, String decision) {
        return office(request + "/decisions", Map.of("decision", decision));
    }

    private static Sent office(String path, Object body) {
        return new Sent("hotline-operator", path, body);
    }

    private static Sent handler(String path, Object body) {
        return new Sent("housing-handler", path, body);
    }

    private static Sent signOff() {
        return handler("/sign-offs", Map.of());
    }

    private static Sent askReturn() {
        return handler("/returns", Map.of("reason", "非本部门职责"));
    }

    private static Sent reply() {
        return handler("/replies", HotlineApiTest.replyBody());
    }

    private static Sent extension() {
        return handler("/extensions", Map.of("days", 3, "reason", "需检测"));
    }

    private static Sent recall() {
        return office("/recalls", Map.of("reason", "派错"));
    }

    private static Sent dispatch(String lead) {
        return office("/dispatches", Map.of("leadDepartmentId", lead, "basis", "部门职责"));
    }

    private static Sent called(String solved) {
        return office("/callbacks", Map.of("reached", true, "solved", solved));
    }

    private static Sent unreached() {
        return office("/callbacks", Map.of("reached", false));
    }
}
