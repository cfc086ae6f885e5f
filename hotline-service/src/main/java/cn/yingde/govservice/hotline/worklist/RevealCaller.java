package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.desk.LongNumbers;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.TicketVisibility;
import cn.yingde.govservice.hotline.progress.GuardedAttempts;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one full value of the caller's data for a reason, on the audit trail; of a reporter to the office only. */
@Component
class RevealCaller {

    static final Rule REPORTERS = new Rule(
            "HOTLINE-PRIV-1",
            Text.of("举报人保护：举报人信息不向承办部门公开", "Protection of reporters: never shown to the handling department"),
            Text.of("由热线办转达", "Let the hotline office pass the question on"));

    private final TicketDesk desk;
    private final CallerVault vault;
    private final AuditTrail audit;
    private final GuardedAttempts attempts;
    private final Clock clock;

    RevealCaller(TicketDesk desk, CallerVault vault, AuditTrail audit, GuardedAttempts attempts, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.audit = audit;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What can be revealed. */
    enum Field {
        CALLER_NAME,
        CALLER_PHONE,
        ADDRESS
    }

    @Transactional
    @Nullable
    String handle(String ticketNo, Field field, String reason, Caller caller) {
        Ticket ticket = desk.see(ticketNo, caller).ticket();
        refuseOutsiders(ticket, caller);
        audit.record(new AuditEntry(
                clock.instant(),
                Actor.of(caller),
                "REVEAL_" + field,
                "ticket",
                ticket.ticketNo(),
                true,
                AuditEntry.DONE,
                LongNumbers.hidden(reason),
                null,
                null));
        return switch (field) {
            case CALLER_NAME -> vault.name(ticket).map(PersonName::value).orElse(null);
            case CALLER_PHONE -> vault.phone(ticket).map(PhoneNumber::value).orElse(null);
            case ADDRESS -> vault.address(ticket).map(Address::value).orElse(null);
        };
    }

    void count(Caller caller) {
        attempts.count(GuardedAttempts.Kind.REVEAL, caller.subject());
    }

    private static void refuseOutsiders(Ticket ticket, Caller caller) {
        if (TicketVisibility.office(caller)) {
            return;
        }
        boolean handles = caller.inDepartment(ticket.responsibility().leadDepartmentId())
                || ticket.responsibility().assistingDepartmentIds().contains(String.valueOf(caller.departmentId()));
        if (!handles) {
            throw ProblemException.forbidden();
        }
        if (ticket.type() == TicketType.REPORT) {
            throw ProblemException.of(
                            HotlineProblem.REVEAL_PROTECTED, Text.of("举报人信息不公开", "A reporter is not revealed"))
                    .because(REPORTERS);
        }
    }
}
