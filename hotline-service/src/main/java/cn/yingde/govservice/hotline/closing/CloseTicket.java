package cn.yingde.govservice.hotline.closing;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketNote;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Closes a ticket, and opens one again within days when supervision finds it unsettled (办结、重新办理). */
@Component
class CloseTicket {

    private final TicketDesk desk;

    CloseTicket(TicketDesk desk) {
        this.desk = desk;
    }

    Ticket close(String no, IfMatch ifMatch, Caller caller) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.CLOSE);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.close(now);
        return desk.handedOver(ticket, Act.of("closed", Actor.of(caller), now.now(), before));
    }

    Ticket reopen(String no, IfMatch ifMatch, Caller caller, String reason) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REOPEN);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.reopen(now);
        desk.note(new TicketNote(
                desk.nextId(), ticket.id(), TicketAction.REOPEN, now.now(), caller.subject(), reason, null));
        return desk.handedOver(ticket, Act.of("reopened", Actor.of(caller), now.now(), before));
    }
}
