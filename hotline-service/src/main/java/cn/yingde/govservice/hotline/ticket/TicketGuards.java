package cn.yingde.govservice.hotline.ticket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules as they stand against an act on one ticket now: asked by the act itself, and for the list of actions. */
public final class TicketGuards {

    private static final Opinion ANY_OPINION = new Opinion(Leader.CHIEF_LEADER, Integer.MAX_VALUE, true, true);

    private TicketGuards() {}

    /** The rule that would refuse the action now, whatever the caller would write in it. */
    public static Optional<Refusal> wouldRefuse(Ticket ticket, TicketAction action, String person, Conditions c) {
        return ScopeRule.check(action, ticket.state(), ticket.outOfScope()).or(() -> switch (action) {
            case DISPATCH ->
                ReturnPolicy.checkRuled(ticket.state(), ticket.responsibility().ruling());
            case DIRECT_ANSWER -> ScopeRule.checkDirectAnswer(ticket.type());
            case RETURN_UPSTREAM -> ScopeRule.checkUpstreamReturn(ticket.source());
            case MERGE -> ScopeRule.checkMerge(ticket.source());
            case REQUEST_RETURN -> returning(ticket, c);
            case REQUEST_EXTENSION -> extending(ticket, 1, ANY_OPINION, c);
            case DECIDE_EXTENSION -> DecisionRule.check(action, ticket.clock().pendingExtensionId());
            case REVIEW ->
                ReviewPolicy.check(true, List.of(), ticket.answering().openReplyBy(), person);
            case CLOSE ->
                ClosingPolicy.checkClosing(ticket.state(), ticket.caller().anonymous());
            case REOPEN -> reopening(ticket, c);
            default -> Optional.empty();
        });
    }

    static Optional<Refusal> returning(TicketInTime ticket, Conditions c) {
        Responsibility who = ticket.responsibility();
        return ReturnPolicy.check(who.usedReturn(), who.designated(), c.now(), who.returnDueAt());
    }

    static Optional<Refusal> extending(TicketInTime ticket, int days, @Nullable Opinion opinion, Conditions c) {
        TicketRules.Extensions numbers = c.rules().extensions();
        TicketClock clock = ticket.clock();
        boolean pending = clock.pendingExtensionId() != null;
        return ExtensionPolicy.check(
                new ExtensionPolicy.Asked(clock.used(numbers), pending, c.now(), clock.dueAt(), days, opinion),
                numbers);
    }

    static Optional<Refusal> reopening(TicketRecord ticket, Conditions c) {
        return ClosingPolicy.checkReopening(
                ticket.endedAt(), c.today(), c.rules().reopenDays());
    }
}
