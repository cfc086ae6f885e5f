package cn.yingde.govservice.hotline.review;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Finding;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office passes a reply or sends it back with what it lacks (审核回复). */
@Component
class ReviewReply {

    private final TicketDesk desk;
    private final Tickets tickets;

    ReviewReply(TicketDesk desk, Tickets tickets) {
        this.desk = desk;
        this.tickets = tickets;
    }

    Ticket handle(
            String no, IfMatch ifMatch, Caller caller, boolean pass, List<Finding> findings, @Nullable String reason) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REVIEW);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        Optional<Reply> reply = open(ticket);
        ticket.review(pass, findings, caller.subject(), now)
                .flatMap(id -> tickets.find(ExtensionRequest.class, id))
                .ifPresent(needless -> needless.lapse(now.now()));
        reply.ifPresent(open -> open.review(pass, findings, reason, caller.subject(), now.now()));
        return desk.written(
                ticket,
                Act.of(pass ? "review-passed" : "review-returned", Actor.of(caller), now.now(), before)
                        .with(Map.of("findings", findings)));
    }

    private Optional<Reply> open(Ticket ticket) {
        Long id = ticket.answering().openReplyId();
        return id == null ? Optional.empty() : tickets.find(Reply.class, id);
    }
}
