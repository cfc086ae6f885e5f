package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.ExtensionBasis;
import cn.yingde.govservice.hotline.ticket.ExtensionOpinion;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.hotline.ticket.Opinion;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department asks for more time, its leader says what he thinks, the office decides (延期). */
@Component
class ExtendTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Attachments attachments;

    ExtendTicket(TicketDesk desk, Tickets tickets, Attachments attachments) {
        this.desk = desk;
        this.tickets = tickets;
        this.attachments = attachments;
    }

    /** A request with its ticket. */
    record Extended(ExtensionRequest request, Ticket ticket) {}

    /** An opinion with its ticket. */
    record Given(ExtensionOpinion opinion, Ticket ticket) {}

    Given giveOpinion(String no, IfMatch ifMatch, Caller caller, int days, boolean agrees, @Nullable String comment) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.GIVE_OPINION);
        Conditions now = desk.conditions();
        ticket.receiveOpinion(now);
        ExtensionOpinion opinion = new ExtensionOpinion(
                desk.nextId(),
                ticket.id(),
                String.valueOf(caller.departmentId()),
                caller.has(Leader.CHIEF_LEADER.role()) ? Leader.CHIEF_LEADER : Leader.DEPUTY_LEADER,
                days,
                agrees,
                comment,
                caller.subject(),
                now.now());
        desk.note(opinion);
        desk.written(
                ticket,
                Act.of("extension-opinion-given", Actor.of(caller), now.now(), ticket.state())
                        .with(Map.of("days", days, "agrees", agrees, "leader", opinion.leader())));
        return new Given(opinion, ticket);
    }

    /** How many days, why, and what it rests on. */
    record Asked(int days, String reason, ExtensionBasis basis) {}

    Extended ask(String no, IfMatch ifMatch, Caller caller, Actor actor, Asked asked) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REQUEST_EXTENSION);
        Conditions now = desk.conditions();
        Opinion opinion = opinion(asked.basis(), ticket, asked.days());
        ExtensionRequest request = ExtensionRequest.of(
                desk.nextId(),
                ticket,
                asked.days(),
                asked.reason(),
                asked.basis().by(opinion),
                TicketDesk.by(actor),
                now);
        ticket.requestExtension(request.id(), asked.days(), opinion, now);
        desk.note(request);
        Map<String, Object> change =
                Map.of("days", asked.days(), "ordinal", request.ordinal(), "exceptional", request.exceptional());
        desk.written(
                ticket,
                Act.of("extension-requested", actor, now.now(), ticket.state()).with(change));
        return new Extended(request, ticket);
    }

    Extended decide(String no, String id, IfMatch ifMatch, Caller caller, boolean approve, @Nullable String comment) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.DECIDE_EXTENSION);
        ExtensionRequest request = tickets.line(ExtensionRequest.class, id, ticket, ExtensionRequest::ticketId);
        Conditions now = desk.conditions();
        ticket.decideExtension(request, approve, now);
        request.decide(approve, caller.subject(), now.now(), comment);
        String fact = approve ? "extension-granted" : "extension-refused";
        desk.written(
                ticket,
                Act.of(fact, Actor.of(caller), now.now(), ticket.state())
                        .with(Map.of("days", request.days(), "ordinal", request.ordinal())));
        return new Extended(request, ticket);
    }

    private @Nullable Opinion opinion(ExtensionBasis given, Ticket ticket, int days) {
        if (given.opinionId() != null) {
            ExtensionOpinion signed = tickets.line(
                    ExtensionOpinion.class, given.opinionId().toString(), ticket, ExtensionOpinion::ticketId);
            boolean ofLead =
                    signed.departmentId().equals(ticket.responsibility().leadDepartmentId());
            return new Opinion(signed.leader(), signed.days(), signed.agrees(), ofLead);
        }
        if (given.approverRole() == null) {
            return null;
        }
        return new Opinion(given.approverRole(), days, true, attached(given.attachmentId()));
    }

    private boolean attached(@Nullable String attachmentId) {
        if (attachmentId == null || attachmentId.isBlank()) {
            return false;
        }
        try {
            attachments.requireExisting(attachmentId);
        } catch (ProblemException missing) {
            throw missing.at("/opinion/attachmentId", "UNKNOWN", missing.detail());
        }
        return true;
    }
}
