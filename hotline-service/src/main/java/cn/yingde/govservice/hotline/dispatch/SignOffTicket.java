package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lead department takes a ticket on (签收); late is allowed and told. */
@Component
class SignOffTicket {

    private final TicketDesk desk;

    SignOffTicket(TicketDesk desk) {
        this.desk = desk;
    }

    Ticket handle(String no, IfMatch ifMatch, Caller caller, Actor actor) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.SIGN_OFF);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        Instant limit = ticket.responsibility().signOffDueAt();
        ticket.signOff(now);
        return desk.written(
                ticket,
                Act.of("signed-off", actor, now.now(), before)
                        .with(Map.of("late", limit != null && now.now().isAfter(limit))));
    }
}
