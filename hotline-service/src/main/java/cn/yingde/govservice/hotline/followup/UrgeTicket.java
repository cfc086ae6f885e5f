package cn.yingde.govservice.hotline.followup;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Supervision;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.Urging;
import cn.yingde.govservice.hotline.ticket.UrgingChannel;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presses for an open ticket and writes it down (催办、督办). */
@Component
class UrgeTicket {

    private final TicketDesk desk;

    UrgeTicket(TicketDesk desk) {
        this.desk = desk;
    }

    Ticket urge(
            String no,
            IfMatch ifMatch,
            Caller caller,
            UrgingChannel channel,
            @Nullable String contact,
            @Nullable String answer,
            @Nullable LocalDate nextOn) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.URGE);
        Conditions now = desk.conditions();
        ticket.urge(now);
        desk.note(
                new Urging(desk.nextId(), ticket.id(), channel, now.now(), caller.subject(), contact, answer, nextOn));
        return desk.written(
                ticket,
                Act.of("urged", Actor.of(caller), now.now(), ticket.state()).with(Map.of("channel", channel)));
    }

    Ticket supervise(String no, IfMatch ifMatch, Caller caller, String reason, LocalDate dueOn) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.SUPERVISE);
        Conditions now = desk.conditions();
        ticket.supervise(now);
        desk.note(new Supervision(desk.nextId(), ticket.id(), now.now(), caller.subject(), reason, dueOn));
        return desk.written(
                ticket,
                Act.of("supervised", Actor.of(caller), now.now(), ticket.state())
                        .with(Map.of("dueOn", dueOn)));
    }
}
