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
import cn.yingde.govservice.hotline.ticket.TicketNote;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one step of a history on the ticket and tells the fact it makes; null for a step that says nothing new. */
@Component
class HistorySteps {

    private final Ids ids;

    HistorySteps(Ids ids) {
        this.ids = ids;
    }

    @Nullable
    String take(HistoryAction action, StepData data, String by, Replay replay, Conditions c) {
        Ticket ticket = replay.ticket();
        return switch (action) {
            case DISPATCH -> dispatch(data, replay, c);
            case RECALL -> {
                ticket.recall(c);
                yield handedOver("recalled", replay, c);
            }
            case SIGN_OFF -> {
                ticket.signOff(c);
                yield "signed-off";
            }
            case RETURN -> askReturn(data, by, replay, c);
            case RETURN_DECISION -> decideReturn(data, by, replay, c);
            case COORDINATE -> coordinate(ticket, c);
            case RULING -> {
                ticket.rule(new Ruling(data.text("minutesNo"), data.text("leadDepartmentId")), c);
                yield "ruled";
            }
            case EXTEND -> askExtension(data, by, replay, c);
            case EXTENSION_DECISION -> decideExtension(data, by, replay, c);
            case REPLY -> reply(data, by, replay, c);
            case REVIEW -> review(data, by, replay, c);
            case CALLBACK -> callBack(data, by, replay, c);
            case REWORK -> rework(ticket);
            case CLOSE -> {
                ticket.close(c);
                yield handedOver("closed", replay, c);
            }
            case SUPERVISE -> {
                ticket.supervise();
                supervision(ticket, by, data.text("reason"), data, replay, c);
                yield "supervised";
            }
            case REOPEN -> {
                ticket.reopen(c);
                note(TicketAction.REOPEN, data, by, replay, c);
                yield handedOver("reopened", replay, c);
            }
            case DIRECT_ANSWER -> {
                ticket.answerDirectly(data.text("answer"), c);
                yield "directly-answered";
            }
            case NON_ACCEPT -> {
                ticket.notAccept(c);
                note(TicketAction.NOT_ACCEPT, data, by, replay, c);
                yield "not-accepted";
            }
            case RETURN_UPSTREAM -> {
                ticket.returnUpstream(c);
                note(TicketAction.RETURN_UPSTREAM, data, by, replay, c);
                yield "returned-upstream";
            }
            case MERGE -> {
                ticket.mergeInto(data.text("intoTicketNo"), c);
                yield handedOver("merged", replay, c);
            }
        };
    }

    private static String dispatch(StepData data, Replay replay, Conditions c) {
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
    private static @Nullable String coordinate(Ticket ticket, Conditions c) {
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
            supervision(ticket, by, "重办后诉求人仍不满意或未解决", data, replay, c);
        }
        return ticket.state() == TicketState.IN_PROGRESS ? "rework" : "called-back";
    }

    /** The call-back before it has sent the ticket back already. */
    private static @Nullable String rework(Ticket ticket) {
        if (ticket.state() != TicketState.IN_PROGRESS || ticket.round() < 2) {
            throw new UnreadableLine("history: REWORK without an unsolved call-back");
        }
        return null;
    }

    private void supervision(Ticket ticket, String by, String reason, StepData data, Replay replay, Conditions c) {
        replay.add(new Supervision(ids.next(), ticket.id(), c.now(), by, reason, data.dateOrNull("dueOn")));
    }

    private void note(TicketAction action, StepData data, String by, Replay replay, Conditions c) {
        replay.add(new TicketNote(
                ids.next(),
                replay.ticket().id(),
                action,
                c.now(),
                by,
                data.text("reason"),
                data.textOrNull("rightChannel")));
    }
}
