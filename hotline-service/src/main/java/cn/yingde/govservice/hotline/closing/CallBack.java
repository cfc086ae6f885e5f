package cn.yingde.govservice.hotline.closing;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Callback;
import cn.yingde.govservice.hotline.ticket.CallbackEntry;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Supervision;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Calls the caller after the reply; what was said decides whether the ticket is handled anew (回访). */
@Component
class CallBack {

    private final TicketDesk desk;

    CallBack(TicketDesk desk) {
        this.desk = desk;
    }

    Ticket handle(String no, IfMatch ifMatch, Caller caller, Callback callback) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.CALL_BACK);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        desk.note(CallbackEntry.of(desk.nextId(), ticket, callback, caller.subject(), now.now()));
        boolean supervise = ticket.callBack(callback, now);
        if (supervise) {
            ticket.supervise(now);
            desk.note(new Supervision(
                    desk.nextId(), ticket.id(), now.now(), caller.subject(), Supervision.STILL_UNSOLVED, null));
        }
        String fact = ticket.state() == TicketState.IN_PROGRESS ? "rework" : "called-back";
        return desk.written(
                ticket,
                Act.of(fact, Actor.of(caller), now.now(), before)
                        .with(Map.of("reached", callback.reached(), "supervised", supervise)));
    }
}
