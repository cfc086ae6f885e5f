package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.ReplyText;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lead department reports what it did and what the caller is to hear (回复). */
@Component
class ReplyToTicket {

    private final TicketDesk desk;
    private final Attachments attachments;

    ReplyToTicket(TicketDesk desk, Attachments attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    Ticket handle(String no, IfMatch ifMatch, Caller caller, Actor actor, ReplyText text, List<String> attached) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REPLY);
        attached.forEach(attachments::requireExisting);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        String author = TicketDesk.by(actor);
        Reply reply = Reply.of(desk.nextId(), ticket, author, text, attached, now.now());
        ticket.reply(reply.id(), author, text, now);
        desk.note(reply);
        return desk.written(
                ticket,
                Act.of("replied", actor, now.now(), before)
                        .with(Map.of("solved", text.solved(), "contactedCaller", text.contactedCaller())));
    }
}
