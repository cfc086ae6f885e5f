package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
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

    /** What a request rests on: an opinion signed in the system, or a leader's name with the paper attached. */
    record OpinionGiven(
            @Nullable String opinionId,
            @Nullable Leader approverRole,
            @Nullable String approverName,
            @Nullable String attachmentId) {}

    Given giveOpinion(String no, IfMatch ifMatch, Caller caller, int days, boolean agrees, @Nullable String comment) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.GIVE_OPINION);
        Conditions now = desk.conditions();
        ticket.receiveOpinion();
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

    Extended ask(
            String no,
            IfMatch ifMatch,
            Caller caller,
            Actor actor,
            int days,
            String reason,
            @Nullable OpinionGiven given) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.REQUEST_EXTENSION);
        Conditions now = desk.conditions();
        Opinion opinion = given == null ? null : opinion(given, ticket, days);
        long id = desk.nextId();
        ExtensionRequest request = new ExtensionRequest(
                id,
                ticket.id(),
                ticket.clock().extensionsGranted() + 1,
                days,
                reason,
                given == null || given.opinionId() == null ? null : Long.valueOf(given.opinionId()),
                opinion == null ? null : opinion.leader(),
                given == null ? null : given.approverName(),
                given == null ? null : given.attachmentId(),
                days > now.rules().extensions().deputyDays(),
                TicketDesk.by(actor),
                now.now());
        ticket.requestExtension(id, days, opinion, now);
        desk.note(request);
        desk.written(
                ticket,
                Act.of("extension-requested", actor, now.now(), ticket.state())
                        .with(Map.of(
                                "days", days, "ordinal", request.ordinal(), "exceptional", request.exceptional())));
        return new Extended(request, ticket);
    }

    Extended decide(String no, String id, IfMatch ifMatch, Caller caller, boolean approve, @Nullable String comment) {
        Ticket ticket = desk.find(no, caller, ifMatch, TicketAction.DECIDE_EXTENSION);
        ExtensionRequest request = tickets.line(ExtensionRequest.class, id, ticket, ExtensionRequest::ticketId);
        Conditions now = desk.conditions();
        ticket.decideExtension(request, approve, "HOTLINE-EXT " + request.ordinal(), now);
        request.decide(approve, caller.subject(), now.now(), comment);
        String fact = approve ? "extension-granted" : "extension-refused";
        desk.written(
                ticket,
                Act.of(fact, Actor.of(caller), now.now(), ticket.state())
                        .with(Map.of("days", request.days(), "ordinal", request.ordinal())));
        return new Extended(request, ticket);
    }

    private @Nullable Opinion opinion(OpinionGiven given, Ticket ticket, int days) {
        if (given.opinionId() != null) {
            ExtensionOpinion signed =
                    tickets.line(ExtensionOpinion.class, given.opinionId(), ticket, ExtensionOpinion::ticketId);
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
