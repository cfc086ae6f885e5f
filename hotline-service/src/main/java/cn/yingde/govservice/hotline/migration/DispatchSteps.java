package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.Dispatch;
import cn.yingde.govservice.hotline.ticket.Ruling;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** To whom a ticket went and from whom it came back, told by a history. */
@Component
class DispatchSteps {

    private final Ids ids;

    DispatchSteps(Ids ids) {
        this.ids = ids;
    }

    Map<HistoryAction, Step> steps() {
        return Map.of(
                HistoryAction.DISPATCH, DispatchSteps::dispatch,
                HistoryAction.RECALL, DispatchSteps::recall,
                HistoryAction.SIGN_OFF, DispatchSteps::signOff,
                HistoryAction.RETURN, this::askReturn,
                HistoryAction.RETURN_DECISION, DispatchSteps::decideReturn,
                HistoryAction.COORDINATE, DispatchSteps::coordinate,
                HistoryAction.RULING, DispatchSteps::rule);
    }

    private static String dispatch(Step.Moment m) {
        Dispatch dispatch = new Dispatch(
                m.data().text("leadDepartmentId", 32),
                m.data().texts("assistingDepartmentIds"),
                m.data().text("basis", 500),
                null,
                m.data().momentOrNull("due"));
        m.ticket().dispatch(dispatch, m.c());
        return m.handedOver("dispatched");
    }

    private static String recall(Step.Moment m) {
        m.ticket().recall(m.c());
        return m.handedOver("recalled");
    }

    private static String signOff(Step.Moment m) {
        m.ticket().signOff(m.c());
        return "signed-off";
    }

    private String askReturn(Step.Moment m) {
        long id = ids.next();
        m.ticket().requestReturn(id, m.c());
        String reason = m.data().text("reason", 1000);
        String suggested = m.data().textOrNull("suggestedDepartmentId", 32);
        m.replay().add(new TicketReturn(id, m.ticket(), m.by(), m.c().now(), reason, suggested));
        return "return-requested";
    }

    private static String decideReturn(Step.Moment m) {
        boolean approve = m.approves();
        Long waiting = m.ticket().responsibility().pendingReturnId();
        TicketReturn request = m.replay().pending(TicketReturn.class, TicketReturn::id, waiting);
        m.ticket().decideReturn(request.id(), approve, m.c());
        request.decide(approve, m.by(), m.c().now(), m.data().textOrNull("comment", 1000));
        return approve ? m.handedOver("return-approved") : "return-refused";
    }

    /** The second approved return has put it before the meeting already. */
    private static @Nullable String coordinate(Step.Moment m) {
        if (m.ticket().state() == TicketState.COORDINATING) {
            return null;
        }
        m.ticket().coordinate(m.c());
        return "coordinating";
    }

    private static String rule(Step.Moment m) {
        m.ticket().rule(new Ruling(m.data().text("minutesNo", 64), m.data().text("leadDepartmentId", 32)), m.c());
        return "ruled";
    }
}
