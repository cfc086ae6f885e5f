package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.desk.Decision;
import cn.yingde.govservice.hotline.ticket.Callback;
import cn.yingde.govservice.hotline.ticket.CallbackEntry;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Dispatch;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Finding;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.hotline.ticket.Opinion;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.ReplyText;
import cn.yingde.govservice.hotline.ticket.Ruling;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.hotline.ticket.Supervision;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one step of a history on the ticket and tells the fact it makes; null for a step that says nothing new. */
@Component
class HistorySteps {

    private final Ids ids;
    private final Map<HistoryAction, Step> steps = new EnumMap<>(HistoryAction.class);

    HistorySteps(Ids ids, StepNotes notes) {
        this.ids = ids;
        steps.putAll(ofTheOffice());
        steps.putAll(ofTheDesk(notes));
        steps.putAll(ofTheDepartment());
        steps.putAll(ofTheEnd(notes));
    }

    /** One step taken: the fact it makes, or nothing new. */
    @FunctionalInterface
    private interface Step {
        @Nullable
        String take(StepData data, String by, Replay replay, Conditions c);
    }

    @Nullable
    String take(HistoryAction action, StepData data, String by, Replay replay, Conditions c) {
        return Objects.requireNonNull(steps.get(action), action.name()).take(data, by, replay, c);
    }

    private static Map<HistoryAction, Step> ofTheOffice() {
        return Map.of(
                HistoryAction.DISPATCH, HistorySteps::dispatch,
                HistoryAction.RECALL, HistorySteps::recall,
                HistoryAction.RETURN_DECISION, HistorySteps::decideReturn,
                HistoryAction.COORDINATE, HistorySteps::coordinate,
                HistoryAction.RULING, HistorySteps::rule,
                HistoryAction.EXTENSION_DECISION, HistorySteps::decideExtension,
                HistoryAction.REVIEW, HistorySteps::review);
    }

    private static Map<HistoryAction, Step> ofTheDesk(StepNotes notes) {
        return Map.of(
                HistoryAction.DIRECT_ANSWER,
                HistorySteps::answerDirectly,
                HistoryAction.NON_ACCEPT,
                (data, by, replay, c) -> {
                    replay.ticket().notAccept(c);
                    notes.note(TicketAction.NOT_ACCEPT, data, by, replay, c);
                    return "not-accepted";
                },
                HistoryAction.RETURN_UPSTREAM,
                (data, by, replay, c) -> {
                    replay.ticket().returnUpstream(c);
                    notes.note(TicketAction.RETURN_UPSTREAM, data, by, replay, c);
                    return "returned-upstream";
                },
                HistoryAction.MERGE,
                HistorySteps::merge);
    }

    private Map<HistoryAction, Step> ofTheDepartment() {
        return Map.of(
                HistoryAction.SIGN_OFF, HistorySteps::signOff,
                HistoryAction.RETURN, this::askReturn,
                HistoryAction.EXTEND, this::askExtension,
                HistoryAction.REPLY, this::reply);
    }

    private Map<HistoryAction, Step> ofTheEnd(StepNotes notes) {
        return Map.of(
                HistoryAction.CALLBACK, this::callBack,
                HistoryAction.REWORK, HistorySteps::rework,
                HistoryAction.CLOSE, HistorySteps::close,
                HistoryAction.SUPERVISE, this::supervise,
                HistoryAction.REOPEN,
                        (data, by, replay, c) -> {
                            replay.ticket().reopen(c);
                            notes.note(TicketAction.REOPEN, data, by, replay, c);
                            return handedOver("reopened", replay, c);
                        });
    }

    private static String recall(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().recall(c);
        return handedOver("recalled", replay, c);
    }

    private static String signOff(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().signOff(c);
        return "signed-off";
    }

    private static String rule(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().rule(new Ruling(data.text("minutesNo"), data.text("leadDepartmentId")), c);
        return "ruled";
    }

    private static String close(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().close(c);
        return handedOver("closed", replay, c);
    }

    private String supervise(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().supervise();
        supervision(by, data.text("reason"), data, replay, c);
        return "supervised";
    }

    private static String answerDirectly(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().answerDirectly(data.text("answer"), c);
        return "directly-answered";
    }

    private static String merge(StepData data, String by, Replay replay, Conditions c) {
        replay.ticket().mergeInto(data.text("intoTicketNo"), c);
        return handedOver("merged", replay, c);
    }

    private static String dispatch(StepData data, String by, Replay replay, Conditions c) {
        Dispatch dispatch = new Dispatch(
                data.text("leadDepartmentId"),
                data.texts("assistingDepartmentIds"),
                data.text("basis"),
                null,
                data.momentOrNull("due"));
        replay.ticket().dispatch(dispatch, c);
        return handedOver("dispatched", replay, c);
    }

    private static String handedOver(String fact, Replay replay, Conditions c) {
        replay.follow(c);
        return fact;
    }

    private String askReturn(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        long id = ids.next();
        ticket.requestReturn(id, c);
        replay.add(new TicketReturn(
                id,
                ticket.id(),
                String.valueOf(ticket.responsibility().leadDepartmentId()),
                by,
                c.now(),
                data.text("reason"),
                data.textOrNull("suggestedDepartmentId")));
        return "return-requested";
    }

    private static String decideReturn(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        boolean approve = data.code(Decision.Verdict.class, "decision") == Decision.Verdict.APPROVE;
        TicketReturn request = replay.pending(
                TicketReturn.class, TicketReturn::id, ticket.responsibility().pendingReturnId());
        ticket.decideReturn(request.id(), approve, c);
        request.decide(approve, by, c.now(), data.textOrNull("comment"));
        return approve ? handedOver("return-approved", replay, c) : "return-refused";
    }

    /** The second approved return has put it before the meeting already. */
    private static @Nullable String coordinate(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        if (ticket.state() == TicketState.COORDINATING) {
            return null;
        }
        ticket.coordinate(c);
        return "coordinating";
    }

    /** A leader's name stands for the paper, which stays in the old system's files. */
    private String askExtension(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        int days = data.number("days");
        Leader leader = data.codeOrNull(Leader.class, "approverRole");
        ExtensionRequest request = new ExtensionRequest(
                ids.next(),
                ticket.id(),
                ticket.clock().extensionsGranted() + 1,
                days,
                data.text("reason"),
                null,
                leader,
                data.textOrNull("approverName"),
                null,
                days > c.rules().extensions().deputyDays(),
                by,
                c.now());
        ticket.requestExtension(request.id(), days, leader == null ? null : new Opinion(leader, days, true, true), c);
        replay.add(request);
        return "extension-requested";
    }

    private static String decideExtension(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        boolean approve = data.code(Decision.Verdict.class, "decision") == Decision.Verdict.APPROVE;
        ExtensionRequest request = replay.pending(
                ExtensionRequest.class, ExtensionRequest::id, ticket.clock().pendingExtensionId());
        ticket.decideExtension(request, approve, "HOTLINE-EXT " + request.ordinal(), c);
        request.decide(approve, by, c.now(), data.textOrNull("comment"));
        return approve ? "extension-granted" : "extension-refused";
    }

    private String reply(StepData data, String by, Replay replay, Conditions c) {
        ReplyText text = new ReplyText(
                data.moment("handledAt"),
                data.text("process"),
                data.text("result"),
                data.text("answerToCaller"),
                data.flag("contactedCaller"),
                data.momentOrNull("contactedAt"),
                data.code(Solved.class, "solved"),
                data.textOrNull("unsolvedReason"));
        Reply reply = Reply.of(ids.next(), replay.ticket(), by, text, List.of(), c.now());
        replay.ticket().reply(reply.id(), by, text, c);
        replay.add(reply);
        return "replied";
    }

    private static String review(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        boolean pass = data.code(Verdict.class, "decision") == Verdict.PASS;
        List<Finding> findings = data.codes(Finding.class, "findings");
        Reply reply = replay.pending(Reply.class, Reply::id, ticket.answering().openReplyId());
        ticket.review(pass, findings, by, c);
        reply.review(pass, findings, data.textOrNull("reason"), by, c.now());
        return pass ? "review-passed" : "review-returned";
    }

    private enum Verdict {
        PASS,
        RETURN
    }

    private String callBack(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        Callback callback = new Callback(
                data.flag("reached"),
                data.codeOrNull(Solved.class, "solved"),
                data.numberOrNull("grade"),
                data.textOrNull("comment"));
        replay.add(new CallbackEntry(
                ids.next(),
                ticket.id(),
                ticket.round(),
                c.now(),
                by,
                callback.reached(),
                callback.solved(),
                callback.grade(),
                callback.comment()));
        if (ticket.callBack(callback, c)) {
            ticket.supervise();
            supervision(by, "重办后诉求人仍不满意或未解决", data, replay, c);
        }
        return ticket.state() == TicketState.IN_PROGRESS ? "rework" : "called-back";
    }

    /** The call-back before it has sent the ticket back already. */
    private static @Nullable String rework(StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        if (ticket.state() != TicketState.IN_PROGRESS || ticket.round() < 2) {
            throw new UnreadableLine("history: REWORK without an unsolved call-back");
        }
        return null;
    }

    private void supervision(String by, String reason, StepData data, Replay replay, Conditions c) {
        replay.add(new Supervision(ids.next(), replay.ticket().id(), c.now(), by, reason, data.dateOrNull("dueOn")));
    }
}
