package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ANYBODY;
import static cn.yingde.govservice.e2e.People.CHIEF;
import static cn.yingde.govservice.e2e.People.DEPUTY;
import static cn.yingde.govservice.e2e.People.HANDLER;
import static cn.yingde.govservice.e2e.People.HOTLINE_REVIEWER;
import static cn.yingde.govservice.e2e.People.OPERATOR;
import static cn.yingde.govservice.e2e.People.OTHER_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A ticket from the call to its closing, with every refusal of the extension table on the way. */
class TicketWalkE2E {
    @BeforeAll
    static void departments() {
        Bureau.departments();
    }

    @Test
    void aTicketGoesFromIntakeToClose() {
        String today = Bureau.today().toString();
        Answer taken = Tickets.take();
        String ticket = Tickets.path(taken);
        assertThat(taken.text("/ticketNo")).matches("YDT[0-9]{14}");
        assertThat(taken.text("/state")).isEqualTo("PENDING_DISPATCH");
        Reporting received = Reporting.watch("tickets.received", today, "housing");
        Reporting replied = Reporting.watch("tickets.replied", today, "housing");

        Tickets.dispatchToHousing(ticket);
        OTHER_HANDLER.get(ticket).expectProblem(404, "NOT_FOUND");
        HANDLER.post(ticket + "/sign-offs", "{}").expect(201);
        received.grows();
        extensions(ticket);
        reply(ticket);
        callBack(ticket);
        Answer closed = OPERATOR.post(ticket + "/closings", "{}").expect(201);
        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        replied.grows();
        progress(taken);
    }

    /** First at most five days, at most two in all, the second with a leader's opinion that covers it. */
    private static void extensions(String ticket) {
        String path = ticket + "/extensions";
        HANDLER.post(path, asks(6)).expectRule(422, "EXTENSION_TOO_LONG");
        OTHER_HANDLER.post(path, asks(5)).expectProblem(404, "NOT_FOUND");
        OPERATOR.post(path, asks(5)).expectProblem(403, "FORBIDDEN");
        String due = HANDLER.get(ticket).text("/dueAt");
        Answer first = HANDLER.post(path, asks(5)).expect(201);
        assertThat(first.text("/state")).isEqualTo("REQUESTED");
        HANDLER.post(path, asks(3)).expectRule(422, "EXTENSION_PENDING");
        grant(path, first);
        assertThat(OffsetDateTime.parse(HANDLER.get(ticket).text("/dueAt"))).isAfter(OffsetDateTime.parse(due));

        HANDLER.post(path, asks(8)).expectRule(422, "EXTENSION_OPINION_MISSING");
        HANDLER.post(path, asks(8, opinion(DEPUTY, ticket, 5))).expectRule(422, "EXTENSION_OPINION_MISSING");
        HANDLER.post(path, asks(12, opinion(DEPUTY, ticket, 12))).expectRule(422, "EXTENSION_OPINION_MISSING");
        Answer second = HANDLER.post(path, asks(12, opinion(CHIEF, ticket, 12))).expect(201);
        grant(path, second);
        HANDLER.post(path, asks(1, opinion(CHIEF, ticket, 1))).expectRule(422, "EXTENSION_LIMIT");
    }

    private static void grant(String path, Answer extension) {
        OPERATOR.post(
                        path + "/" + extension.text("/id") + "/decisions",
                        "{\"decision\":\"APPROVE\",\"comment\":\"理由充分\"}")
                .expect(201);
    }

    private static String opinion(Person leader, String ticket, int days) {
        return leader.post(
                        ticket + "/extension-opinions",
                        "{\"days\":%d,\"decision\":\"AGREE\",\"comment\":\"同意\"}".formatted(days))
                .expect(201)
                .text("/opinionId");
    }

    private static String asks(int days) {
        return "{\"days\":%d,\"reason\":\"需现场勘验\"}".formatted(days);
    }

    private static String asks(int days, String opinionId) {
        return "{\"days\":%d,\"reason\":\"需现场勘验\",\"opinion\":{\"opinionId\":\"%s\"}}".formatted(days, opinionId);
    }

    private static void reply(String ticket) {
        String handledAt = HANDLER.get(ticket).expect(200).text("/signedOffAt");
        HANDLER.post(ticket + "/replies", Tickets.reply(handledAt)).expect(201);
        HANDLER.post(ticket + "/reviews", "{\"decision\":\"PASS\"}").expectProblem(403, "FORBIDDEN");
        HOTLINE_REVIEWER.post(ticket + "/reviews", "{\"decision\":\"PASS\"}").expect(201);
    }

    private static void callBack(String ticket) {
        OPERATOR.post(ticket + "/callbacks", "{\"reached\":true,\"solved\":\"YES\",\"grade\":1,\"comment\":\"满意\"}")
                .expect(201);
    }

    private static void progress(Answer taken) {
        String asked =
                "{\"no\":\"%s\",\"queryCode\":\"%s\"}".formatted(taken.text("/ticketNo"), taken.text("/queryCode"));
        Answer seen = ANYBODY.post("/api/hotline/v1/progress-queries", asked).expect(200);
        assertThat(seen.text("/state")).isEqualTo("CLOSED");
        assertThat(seen.body()).contains("已到现场").doesNotContain("演示来电人");
    }
}
