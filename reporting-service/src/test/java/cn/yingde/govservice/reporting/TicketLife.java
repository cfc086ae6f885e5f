package cn.yingde.govservice.reporting;

import java.util.HashMap;
import java.util.Map;

/** Tells the life of one ticket to the hotline's stub feed, as the hotline would. */
public final class TicketLife {

    private final StubFeed hotline;
    private final String ticketNo;
    private final Map<String, Object> data = new HashMap<>();

    private TicketLife(StubFeed hotline, String ticketNo, String receivedAt) {
        this.hotline = hotline;
        this.ticketNo = ticketNo;
        data.put("ticketNo", ticketNo);
        data.put("type", "COMPLAINT");
        data.put("categoryCode", "FOOD");
        data.put("source", "UPSTREAM");
        data.put("channel", "UPSTREAM");
        data.put("township", "441881001");
        data.put("urgency", "NORMAL");
        data.put("receivedAt", receivedAt);
        data.put("round", 1);
    }

    public static TicketLife received(StubFeed hotline, String ticketNo, String at, String dueAt) {
        TicketLife life = new TicketLife(hotline, ticketNo, at);
        life.data.put("dueAt", dueAt);
        return life.tell("received", at, "PENDING_DISPATCH");
    }

    public TicketLife dispatched(String at, String department) {
        data.put("leadDepartmentId", department);
        return tell("dispatched", at, "DISPATCHED");
    }

    public TicketLife replied(String at) {
        data.put("openReply", Map.of("submittedAt", at, "dueAtThen", data.get("dueAt")));
        return tell("replied", at, "REPLY_SUBMITTED");
    }

    public TicketLife passed(String at) {
        Map<?, ?> open = (Map<?, ?>) data.remove("openReply");
        data.put(
                "passedReply",
                Map.of("submittedAt", open.get("submittedAt"), "dueAtThen", open.get("dueAtThen"), "passedAt", at));
        return tell("review-passed", at, "REPLIED");
    }

    public TicketLife calledBack(String at, int grade) {
        data.put("lastReachedCallback", Map.of("at", at, "grade", grade, "solved", "YES"));
        return tell("called-back", at, "CALLED_BACK");
    }

    public TicketLife merged(String at, String into) {
        data.put("mergedInto", into);
        return tell("merged", at, "MERGED");
    }

    public TicketLife ended(String at, String fact, String state) {
        return tell(fact, at, state);
    }

    public String ticketNo() {
        return ticketNo;
    }

    private TicketLife tell(String fact, String at, String state) {
        data.put("state", state);
        hotline.tell("ticket", fact, ticketNo, at, new HashMap<>(data));
        return this;
    }
}
