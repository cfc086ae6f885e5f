package cn.yingde.govservice.demodata.recount;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Plays one ticket's history by the rules of the hotline and notes what is against them. */
final class TicketReplay {

    private static final OffsetDateTime CUT_OFF = OffsetDateTime.of(2019, 7, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final Map<String, Integer> LIMITS =
            Map.of("CONSULT", 1, "HELP", 5, "COMPLAINT", 5, "REPORT", 15, "SUGGEST", 5);

    final JsonNode line;
    final Set<String> wrong = new TreeSet<>();
    final OffsetDateTime received;
    OffsetDateTime due;
    String state = "PENDING_DISPATCH";
    String lead = "";
    int returns;
    int refusedReturns;
    int granted;
    int asked;
    int round = 1;
    int returnedReplies;
    int supervisions;
    boolean replied;
    boolean late;
    boolean openAndOverdue;
    int gradeAtCutOff;
    boolean unfoundedAtCutOff;
    boolean repliedAtCutOff;
    boolean lateAtCutOff;
    private int grade;
    private boolean unfounded;
    private OffsetDateTime dispatchedAt = OffsetDateTime.MIN;
    private OffsetDateTime submittedAt = OffsetDateTime.MIN;
    private OffsetDateTime dueThen = OffsetDateTime.MAX;
    private OffsetDateTime last;
    private boolean submittedInTime;

    TicketReplay(JsonNode line) {
        this.line = line;
        this.received = Days.time(line.path("receivedAt").asString());
        this.last = received;
        this.due = line.has("due")
                ? Days.time(line.path("due").asString())
                : closing(Days.plus(
                        Days.start(received),
                        LIMITS.getOrDefault(line.path("type").asString(), 0)));
    }

    TicketReplay play() {
        boolean past = false;
        for (JsonNode act : line.path("history")) {
            OffsetDateTime at = Days.time(act.path("at").asString());
            if (!past && !at.isBefore(CUT_OFF)) {
                past = true;
                cutOff();
            }
            check(at.isAfter(last) && Days.inOfficeHours(at), "order or hours of " + act.path("action"));
            last = at;
            apply(
                    act.path("action").asString(),
                    act.path("data"),
                    at,
                    act.path("departmentId").asString(""));
        }
        if (!past) {
            cutOff();
        }
        check(last.getMonthValue() <= 8, "not finished by August");
        return this;
    }

    private void cutOff() {
        openAndOverdue = !replied && !state.equals("NOT_ACCEPTED") && due.isBefore(CUT_OFF) && !submittedInTime;
        repliedAtCutOff = replied;
        lateAtCutOff = late;
        gradeAtCutOff = grade;
        unfoundedAtCutOff = unfounded;
    }

    private void apply(String action, JsonNode data, OffsetDateTime at, String department) {
        switch (action) {
            case "DISPATCH" -> dispatch(data, at);
            case "SIGN_OFF" -> signOff(at, department);
            case "RETURN" -> from("DISPATCHED", "RETURN_REQUESTED");
            case "RETURN_DECISION" -> returnDecided(data);
            case "RULING" -> check(state.equals("COORDINATING"), "ruling without dispute");
            case "EXTEND" -> extend(data, at);
            case "EXTENSION_DECISION" -> due = closing(Days.plus(due.toLocalDate(), asked));
            case "REPLY" -> reply(data, at, department);
            case "REVIEW" -> review(data, at);
            case "CALLBACK" -> callBack(data, at);
            case "SUPERVISE" -> supervisions++;
            case "CLOSE" -> from("CALLED_BACK", "CLOSED");
            case "NON_ACCEPT" -> from("PENDING_DISPATCH", "NOT_ACCEPTED");
            default -> wrong.add("unknown action " + action);
        }
    }

    private void dispatch(JsonNode data, OffsetDateTime at) {
        check(state.equals("PENDING_DISPATCH") || state.equals("COORDINATING"), "dispatch in " + state);
        lead = data.path("leadDepartmentId").asString();
        dispatchedAt = at;
        state = "DISPATCHED";
    }

    private void signOff(OffsetDateTime at, String department) {
        from("DISPATCHED", "IN_PROGRESS");
        check(department.equals(lead), "signed by another than the lead");
        check(!at.isAfter(closing(Days.plus(dispatchedAt.toLocalDate(), 1))), "signed after the next working day");
    }

    private void returnDecided(JsonNode data) {
        boolean approved = data.path("decision").asString().equals("APPROVE");
        returns += approved ? 1 : 0;
        refusedReturns += approved ? 0 : 1;
        from("RETURN_REQUESTED", approved ? (returns == 2 ? "COORDINATING" : "PENDING_DISPATCH") : "DISPATCHED");
    }

    private void extend(JsonNode data, OffsetDateTime at) {
        asked = data.path("days").asInt();
        String role = data.path("approverRole").asString("");
        granted++;
        check(state.equals("IN_PROGRESS") && !at.isAfter(due), "extension too late");
        check(granted <= 2, "a third extension");
        check(granted > 1 || asked <= 5, "a first extension above five days");
        check(
                granted == 1 || role.equals(asked > 10 ? "CHIEF_LEADER" : "DEPUTY_LEADER"),
                "extension without its opinion");
    }

    private void reply(JsonNode data, OffsetDateTime at, String department) {
        from("IN_PROGRESS", "REPLY_SUBMITTED");
        OffsetDateTime handled = Days.time(data.path("handledAt").asString());
        OffsetDateTime contacted = Days.time(data.path("contactedAt").asString());
        check(department.equals(lead), "reply of another than the lead");
        check(handled.isAfter(dispatchedAt) && !contacted.isBefore(handled) && !contacted.isAfter(at), "handling time");
        check(data.path("process").asString().contains("演示数据"), "reply that does not say it is a demonstration");
        check(data.path("solved").asString().equals("YES") != data.has("unsolvedReason"), "unsolved without reason");
        submittedAt = at;
        dueThen = due;
        submittedInTime = !at.isAfter(due);
    }

    private void review(JsonNode data, OffsetDateTime at) {
        boolean pass = data.path("decision").asString().equals("PASS");
        from("REPLY_SUBMITTED", pass ? "REPLIED" : "IN_PROGRESS");
        check(!at.isAfter(closing(Days.plus(submittedAt.toLocalDate(), 1))), "review after one working day");
        if (pass) {
            replied = true;
            late = submittedAt.isAfter(dueThen);
        } else {
            returnedReplies++;
            submittedInTime = false;
        }
    }

    private void callBack(JsonNode data, OffsetDateTime at) {
        check(state.equals("REPLIED"), "call-back in " + state);
        if (!data.path("reached").asBoolean()) {
            return;
        }
        grade = data.path("grade").asInt();
        unfounded = data.path("solved").asString().equals("UNFOUNDED");
        boolean bad = !unfounded && (grade > 3 || data.path("solved").asString().equals("NO"));
        if (bad && round == 1) {
            round = 2;
            due = closing(Days.plus(at.toLocalDate(), 5));
            state = "IN_PROGRESS";
        } else {
            state = "CALLED_BACK";
        }
    }

    private void from(String wanted, String next) {
        check(state.equals(wanted), next + " from " + state);
        state = next;
    }

    private void check(boolean good, String what) {
        if (!good) {
            wrong.add(what + " (" + line.path("sourceNo").asString() + ")");
        }
    }

    @Override
    public String toString() {
        return line.path("sourceNo").asString() + " " + state;
    }

    private static OffsetDateTime closing(java.time.LocalDate day) {
        return day.atTime(LocalTime.of(17, 30)).atOffset(ZoneOffset.ofHours(8));
    }
}
