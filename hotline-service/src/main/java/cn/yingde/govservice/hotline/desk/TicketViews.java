package cn.yingde.govservice.hotline.desk;

import static cn.yingde.govservice.hotline.desk.TicketData.offset;

import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Responsibility;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAsLeft;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a ticket to a caller: masks, hides, and lists what the caller may do next. */
@Component
public class TicketViews {

    private final CallerVault vault;
    private final TicketDesk desk;
    private final PastTickets past;

    TicketViews(CallerVault vault, TicketDesk desk, PastTickets past) {
        this.vault = vault;
        this.desk = desk;
        this.past = past;
    }

    /** The answer of a command: the ticket as it stands now, with the version for the next If-Match. */
    public ResponseEntity<TicketView> created(Ticket ticket, Caller caller) {
        return answer(HttpStatus.CREATED, ticket, caller);
    }

    public ResponseEntity<TicketView> answer(HttpStatus status, Ticket ticket, Caller caller) {
        return ResponseEntity.status(status).eTag(ETag.of(ticket.version())).body(of(ticket, caller));
    }

    /** A ticket as it is seen; one that was left has no version to act on. */
    public ResponseEntity<TicketView> answer(Sight sight, Caller caller) {
        TicketAsLeft left = sight.left();
        return left == null
                ? answer(HttpStatus.OK, sight.ticket(), caller)
                : ResponseEntity.ok(asLeft(sight.ticket(), left));
    }

    private TicketView of(Ticket ticket, Caller caller) {
        Conditions now = desk.conditions();
        boolean office = TicketVisibility.office(caller);
        boolean open = office || !ticket.protectedCaller();
        Responsibility who = ticket.responsibility();
        TicketView.Standing standing = new TicketView.Standing(
                office || submits(caller) ? ticket.queryCode() : null,
                open ? masked(ticket) : null,
                who.dispatchBasis(),
                who.designated(),
                ticket.overdue(now.now()),
                offset(ticket.clock().warnedAt()),
                offset(who.signOffDueAt()),
                offset(who.partDueAt()),
                text(who.pendingReturnId()),
                text(ticket.clock().pendingExtensionId()),
                ticket.urgings(),
                ticket.supervisions(),
                ticket.version(),
                TicketActions.allowed(ticket, caller, now));
        return TicketView.of(ticket, TicketData.of(ticket), standing, open);
    }

    /** Nothing of what came later, nothing to do, and no caller: who has left has no more need to know. */
    private TicketView asLeft(Ticket ticket, TicketAsLeft left) {
        TicketView.Standing standing = new TicketView.Standing(
                null,
                null,
                null,
                false,
                left.overdue(),
                null,
                null,
                null,
                null,
                null,
                left.urgings(),
                left.supervisions(),
                left.afterEvent(),
                List.of());
        return TicketView.of(ticket, past.read(ticket, left), standing, !ticket.protectedCaller());
    }

    private static boolean submits(Caller caller) {
        return caller.hasScope("tickets.submit") || caller.hasScope("tickets.upstream");
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
