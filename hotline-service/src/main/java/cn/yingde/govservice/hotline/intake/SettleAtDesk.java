package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketNote;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles a ticket at the desk, without a department: not accepted, answered, handed back, merged. */
@Component
class SettleAtDesk {

    private final TicketDesk desk;
    private final Tickets tickets;

    SettleAtDesk(TicketDesk desk, Tickets tickets) {
        this.desk = desk;
        this.tickets = tickets;
    }

    Ticket notAccept(String no, IfMatch ifMatch, Caller caller, String reason, String rightChannel) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.NOT_ACCEPT);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.notAccept(now);
        note(ticket, TicketAction.NOT_ACCEPT, caller, reason, rightChannel, now);
        return desk.written(ticket, Act.of("not-accepted", Actor.of(caller), now.now(), before));
    }

    Ticket answer(String no, IfMatch ifMatch, Caller caller, String answer, List<String> guideCodes) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.DIRECT_ANSWER);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.answerDirectly(answer, now);
        return desk.written(
                ticket,
                Act.of("directly-answered", Actor.of(caller), now.now(), before)
                        .with(Map.of("guideCodes", guideCodes)));
    }

    Ticket returnUpstream(String no, IfMatch ifMatch, Caller caller, String reason) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.RETURN_UPSTREAM);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.returnUpstream(now);
        note(ticket, TicketAction.RETURN_UPSTREAM, caller, reason, null, now);
        return desk.written(ticket, Act.of("returned-upstream", Actor.of(caller), now.now(), before));
    }

    Ticket merge(String no, IfMatch ifMatch, Caller caller, String into) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.MERGE);
        Ticket target = desk.see(into, caller).ticket();
        if (target.id() == ticket.id() || target.ended()) {
            Text detail = Text.of("目标工单须是另一未终了的工单", "The target must be another ticket that has not ended");
            throw ProblemException.of(HotlineProblem.TICKET_MERGE_TARGET, detail)
                    .at("/into", "INVALID", detail);
        }
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.mergeInto(target.ticketNo(), now);
        tickets.holdStill(target);
        return desk.handedOver(ticket, Act.of("merged", Actor.of(caller), now.now(), before));
    }

    private void note(
            Ticket ticket, TicketAction action, Caller caller, String reason, @Nullable String told, Conditions now) {
        desk.note(new TicketNote(desk.nextId(), ticket.id(), action, now.now(), caller.subject(), reason, told));
    }
}
