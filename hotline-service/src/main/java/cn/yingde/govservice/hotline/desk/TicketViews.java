package cn.yingde.govservice.hotline.desk;

import static cn.yingde.govservice.hotline.desk.TicketData.offset;

import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Responsibility;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketClock;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a ticket to a caller: masks, hides, and lists what the caller may do next. */
@Component
public class TicketViews {

    private final CallerVault vault;
    private final TicketDesk desk;

    TicketViews(CallerVault vault, TicketDesk desk) {
        this.vault = vault;
        this.desk = desk;
    }

    /** The answer of a command: the ticket as it stands now, with the version for the next If-Match. */
    public ResponseEntity<TicketView> created(Ticket ticket, Caller caller) {
        return answer(HttpStatus.CREATED, ticket, caller);
    }

    public ResponseEntity<TicketView> answer(HttpStatus status, Ticket ticket, Caller caller) {
        return ResponseEntity.status(status).eTag(ETag.of(ticket.version())).body(of(ticket, caller));
    }

    public TicketView of(Ticket ticket, Caller caller) {
        Conditions now = desk.conditions();
        Responsibility who = ticket.responsibility();
        TicketClock clock = ticket.clock();
        boolean office = TicketVisibility.office(caller);
        boolean mine = office || caller.hasScope("tickets.submit") || caller.hasScope("tickets.upstream");
        return new TicketView(
                ticket.ticketNo(),
                mine ? ticket.queryCode() : null,
                ticket.upstreamNo(),
                ticket.source(),
                ticket.type(),
                ticket.categoryCode(),
                ticket.title(),
                ticket.content(),
                ticket.urgency(),
                ticket.channel(),
                ticket.township(),
                office || !ticket.protectedCaller() ? masked(ticket) : null,
                ticket.protectedCaller(),
                ticket.complainedDepartmentId(),
                ticket.state(),
                ticket.state().label().in(LocaleContextHolder.getLocale()),
                ticket.round(),
                who.leadDepartmentId(),
                who.assistingDepartmentIds(),
                who.dispatchBasis(),
                who.designated(),
                BureauTime.offset(ticket.receivedAt()),
                BureauTime.date(clock.dueAt()),
                BureauTime.offset(clock.dueAt()),
                ticket.overdue(now.now()),
                offset(clock.warnedAt()),
                offset(who.dispatchedAt()),
                offset(who.signOffDueAt()),
                offset(who.partDueAt()),
                offset(who.signedOffAt()),
                TicketData.open(ticket.answering()),
                TicketData.passed(ticket.answering()),
                TicketData.last(ticket.callingBack()),
                text(who.pendingReturnId()),
                text(clock.pendingExtensionId()),
                ticket.mergedInto(),
                who.returnsApproved(),
                clock.extensionsGranted(),
                ticket.urgings(),
                ticket.supervisions(),
                offset(ticket.closedAt()),
                ticket.isImported(),
                ticket.deviations(),
                ticket.version(),
                TicketActions.allowed(ticket, caller, now));
    }

    private TicketView.CallerView masked(Ticket ticket) {
        return new TicketView.CallerView(
                vault.name(ticket).map(PersonName::masked).orElse(null),
                vault.phone(ticket).map(PhoneNumber::masked).orElse(null),
                vault.address(ticket).map(Address::masked).orElse(null),
                ticket.caller().anonymous(),
                ticket.caller().confidential());
    }

    private static @Nullable String text(@Nullable Long id) {
        return id == null ? null : id.toString();
    }
}
