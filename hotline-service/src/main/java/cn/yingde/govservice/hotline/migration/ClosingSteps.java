package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.Callback;
import cn.yingde.govservice.hotline.ticket.CallbackEntry;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.hotline.ticket.Supervision;
import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.ids.Ids;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Call-backs, rework, supervision and the end, told by a history. */
@Component
class ClosingSteps {

    private final Ids ids;
    private final StepNotes notes;

    ClosingSteps(Ids ids, StepNotes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    Map<HistoryAction, Step> steps() {
        return Map.of(
                HistoryAction.CALLBACK, this::callBack,
                HistoryAction.REWORK, ClosingSteps::rework,
                HistoryAction.CLOSE, ClosingSteps::close,
                HistoryAction.SUPERVISE, this::supervise,
                HistoryAction.REOPEN, this::reopen);
    }

    private String callBack(Step.Moment m) {
        Callback callback = new Callback(
                m.data().flag("reached"),
                m.data().codeOrNull(Solved.class, "solved"),
                m.data().numberOrNull("grade", 1, 5),
                m.data().textOrNull("comment", 1000));
        m.replay().add(CallbackEntry.of(ids.next(), m.ticket(), callback, m.by(), m.c().now()));
        if (m.ticket().callBack(callback, m.c())) {
            m.ticket().supervise(m.c());
            open(Supervision.STILL_UNSOLVED, m);
        }
        return m.ticket().state() == TicketState.IN_PROGRESS ? "rework" : "called-back";
    }

    /** The call-back before it has sent the ticket back already. */
    private static @Nullable String rework(Step.Moment m) {
        if (m.ticket().state() != TicketState.IN_PROGRESS || m.ticket().round() < 2) {
            throw new UnreadableLine("history: REWORK without an unsolved call-back");
        }
        return null;
    }

    private static String close(Step.Moment m) {
        m.ticket().close(m.c());
        return m.handedOver("closed");
    }

    private String supervise(Step.Moment m) {
        m.ticket().supervise(m.c());
        open(m.data().text("reason", 1000), m);
        return "supervised";
    }

    private String reopen(Step.Moment m) {
        m.ticket().reopen(m.c());
        notes.note(TicketAction.REOPEN, m);
        return m.handedOver("reopened");
    }

    private void open(String reason, Step.Moment m) {
        m.replay()
                .add(new Supervision(
                        ids.next(),
                        m.ticket().id(),
                        m.c().now(),
                        m.by(),
                        reason,
                        m.data().dateOrNull("dueOn")));
    }
}
