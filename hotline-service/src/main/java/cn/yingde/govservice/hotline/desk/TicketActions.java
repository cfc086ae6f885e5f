package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Refusal;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketGuards;
import cn.yingde.govservice.hotline.ticket.TicketLife;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.state.ActionView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a caller may do with a ticket now, and why not the rest; answered from the ticket, the caller and the clock. */
public final class TicketActions {

    /** Known to imported history, without a command of their own yet. */
    private static final Set<TicketAction> WITHOUT_COMMAND = EnumSet.of(TicketAction.COORDINATE, TicketAction.RULE);

    private TicketActions() {}

    public static List<String> allowed(Ticket ticket, Caller caller, Conditions c) {
        return explained(ticket, caller, c).stream()
                .filter(ActionView::allowed)
                .map(ActionView::action)
                .toList();
    }

    public static List<ActionView> explained(Ticket ticket, Caller caller, Conditions c) {
        return Arrays.stream(TicketAction.values())
                .filter(action -> !WITHOUT_COMMAND.contains(action))
                .map(action -> explain(action, ticket, caller, c))
                .toList();
    }

    private static ActionView explain(TicketAction action, Ticket ticket, Caller caller, Conditions c) {
        Locale locale = LocaleContextHolder.getLocale();
        if (!action.who().permits(caller, ticket.responsibility().leadDepartmentId())) {
            return ActionView.refused(action, "FORBIDDEN", null);
        }
        if (!TicketLife.TABLE.allows(ticket.state(), action)) {
            return ActionView.refused(
                    action, TicketLife.TABLE.refusal(ticket.state(), action).in(locale), null);
        }
        Optional<Refusal> refusal = TicketGuards.wouldRefuse(ticket, action, caller.subject(), c);
        return refusal.map(r -> ActionView.refused(
                        action, r.detail().in(locale), r.rule().id()))
                .orElseGet(() -> ActionView.allowed(action));
    }
}
