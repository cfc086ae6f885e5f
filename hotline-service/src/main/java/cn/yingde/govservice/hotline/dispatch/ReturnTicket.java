package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department says a ticket is not its own, and the office decides (退单). */
@Component
class ReturnTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Departments departments;

    ReturnTicket(TicketDesk desk, Tickets tickets, Departments departments) {
        this.desk = desk;
        this.tickets = tickets;
        this.departments = departments;
    }

    /** A return with its ticket. */
    record Returned(TicketReturn request, Ticket ticket) {}

    Returned ask(String no, IfMatch ifMatch, Caller caller, Actor actor, String reason, @Nullable String suggested) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REQUEST_RETURN);
        if (suggested != null) {
            departments.requireKnown(suggested, "/suggestedDepartmentId");
        }
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        long id = desk.nextId();
        ticket.requestReturn(id, now);
        TicketReturn request = new TicketReturn(id, ticket, TicketDesk.by(actor), now.now(), reason, suggested);
        desk.note(request);
        Act act = Act.of("return-requested", actor, now.now(), before);
        desk.written(ticket, suggested == null ? act : act.with(Map.of("suggestedDepartmentId", suggested)));
        return new Returned(request, ticket);
    }

    Returned decide(String no, String id, IfMatch ifMatch, Caller caller, boolean approve, @Nullable String comment) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.DECIDE_RETURN);
        TicketReturn request = tickets.line(TicketReturn.class, id, ticket, TicketReturn::ticketId);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.decideReturn(request.id(), approve, now);
        request.decide(approve, caller.subject(), now.now(), comment);
        Act act = Act.of(approve ? "return-approved" : "return-refused", Actor.of(caller), now.now(), before)
                .with(Map.of("departmentId", request.departmentId()));
        return new Returned(request, approve ? desk.handedOver(ticket, act) : desk.written(ticket, act));
    }
}
