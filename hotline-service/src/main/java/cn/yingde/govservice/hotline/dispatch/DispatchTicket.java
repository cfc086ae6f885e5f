package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.coordination.DispatchRules;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Dispatch;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketNote;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a ticket to its lead and assisting departments, and takes it back before it is signed off (派单、撤回). */
@Component
class DispatchTicket {

    private final TicketDesk desk;
    private final Departments departments;
    private final DispatchRules rules;

    DispatchTicket(TicketDesk desk, Departments departments, DispatchRules rules) {
        this.desk = desk;
        this.departments = departments;
        this.rules = rules;
    }

    Ticket handle(String no, IfMatch ifMatch, Caller caller, Dispatch dispatch) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.DISPATCH);
        departments.requireMember(dispatch.leadDepartmentId(), "/leadDepartmentId");
        for (int i = 0; i < dispatch.assistingDepartmentIds().size(); i++) {
            departments.requireMember(dispatch.assistingDepartmentIds().get(i), "/assistingDepartmentIds/" + i);
        }
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.dispatch(dispatch.following(ruleFor(ticket, dispatch, now)), now);
        return desk.handedOver(
                ticket,
                Act.of("dispatched", Actor.of(caller), now.now(), before).basedOn(dispatch.basis()));
    }

    /** The rule that names this lead department for the ticket's topic and place today, if there is one. */
    private @Nullable Long ruleFor(Ticket ticket, Dispatch dispatch, Conditions now) {
        return rules.applying(ticket.categoryCode(), ticket.township(), now.today()).stream()
                .filter(rule -> rule.leadDepartmentId().equals(dispatch.leadDepartmentId()))
                .findFirst()
                .map(DispatchRules.DispatchRule::id)
                .orElse(null);
    }

    Ticket recall(String no, IfMatch ifMatch, Caller caller, String reason) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.RECALL);
        Conditions now = desk.conditions();
        TicketState before = ticket.state();
        ticket.recall(now);
        desk.note(new TicketNote(
                desk.nextId(), ticket.id(), TicketAction.RECALL, now.now(), caller.subject(), reason, null));
        return desk.handedOver(ticket, Act.of("recalled", Actor.of(caller), now.now(), before));
    }
}
