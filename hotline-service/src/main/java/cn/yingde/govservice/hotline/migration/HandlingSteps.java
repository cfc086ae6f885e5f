package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.ExtensionBasis;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Finding;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.hotline.ticket.Opinion;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.ReplyText;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** More time, replies and their reviews, told by a history. */
@Component
class HandlingSteps {

    private static final int MOST_DAYS = 365;

    private final Ids ids;

    HandlingSteps(Ids ids) {
        this.ids = ids;
    }

    private enum Verdict {
        PASS,
        RETURN
    }

    Map<HistoryAction, Step> steps() {
        return Map.of(
                HistoryAction.EXTEND, this::askExtension,
                HistoryAction.EXTENSION_DECISION, HandlingSteps::decideExtension,
                HistoryAction.REPLY, this::reply,
                HistoryAction.REVIEW, HandlingSteps::review);
    }

    /** A leader's name stands for the paper, which stays in the old system's files. */
    private String askExtension(Step.Moment m) {
        int days = m.data().number("days", 1, MOST_DAYS);
        Leader leader = m.data().codeOrNull(Leader.class, "approverRole");
        ExtensionRequest request = ExtensionRequest.of(
                ids.next(),
                m.ticket(),
                days,
                m.data().text("reason", 1000),
                new ExtensionBasis(null, leader, m.data().textOrNull("approverName", 64), null),
                m.by(),
                m.c());
        Opinion opinion = leader == null ? null : new Opinion(leader, days, true, true);
        m.ticket().requestExtension(request.id(), days, opinion, m.c());
        m.replay().add(request);
        return "extension-requested";
    }

    private static String decideExtension(Step.Moment m) {
        boolean approve = m.approves();
        Long waiting = m.ticket().clock().pendingExtensionId();
        ExtensionRequest request = m.replay().pending(ExtensionRequest.class, ExtensionRequest::id, waiting);
        m.ticket().decideExtension(request, approve, m.c());
        request.decide(approve, m.by(), m.c().now(), m.data().textOrNull("comment", 1000));
        return approve ? "extension-granted" : "extension-refused";
    }

    private String reply(Step.Moment m) {
        ReplyText text = new ReplyText(
                m.data().moment("handledAt"),
                m.data().text("process", 4000),
                m.data().text("result", 4000),
                m.data().text("answerToCaller", 4000),
                m.data().flag("contactedCaller"),
                m.data().momentOrNull("contactedAt"),
                m.data().code(Solved.class, "solved"),
                m.data().textOrNull("unsolvedReason", 1000));
        Reply reply = Reply.of(ids.next(), m.ticket(), m.by(), text, List.of(), m.c().now());
        m.ticket().reply(reply.id(), m.by(), text, m.c());
        m.replay().add(reply);
        return "replied";
    }

    private static String review(Step.Moment m) {
        boolean pass = m.data().code(Verdict.class, "decision") == Verdict.PASS;
        List<Finding> findings = m.data().codes(Finding.class, "findings");
        Reply reply = m.replay()
                .pending(Reply.class, Reply::id, m.ticket().answering().openReplyId());
        m.ticket()
                .review(pass, findings, m.by(), m.c())
                .ifPresent(needless -> m.replay()
                        .pending(ExtensionRequest.class, ExtensionRequest::id, needless)
                        .lapse(m.c().now()));
        reply.review(pass, findings, m.data().textOrNull("reason", 1000), m.by(), m.c().now());
        return pass ? "review-passed" : "review-returned";
    }
}
