package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.TicketAction;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the desk settled itself, told by a history. */
@Component
class DeskSteps {

    private final StepNotes notes;

    DeskSteps(StepNotes notes) {
        this.notes = notes;
    }

    Map<HistoryAction, Step> steps() {
        return Map.of(
                HistoryAction.DIRECT_ANSWER, DeskSteps::answer,
                HistoryAction.NON_ACCEPT, this::notAccept,
                HistoryAction.RETURN_UPSTREAM, this::returnUpstream,
                HistoryAction.MERGE, DeskSteps::merge);
    }

    private static String answer(Step.Moment m) {
        m.ticket().answerDirectly(m.data().text("answer", 2000), m.c());
        return "directly-answered";
    }

    private String notAccept(Step.Moment m) {
        m.ticket().notAccept(m.c());
        notes.note(TicketAction.NOT_ACCEPT, m);
        return "not-accepted";
    }

    private String returnUpstream(Step.Moment m) {
        m.ticket().returnUpstream(m.c());
        notes.note(TicketAction.RETURN_UPSTREAM, m);
        return "returned-upstream";
    }

    private static String merge(Step.Moment m) {
        m.ticket().mergeInto(m.data().text("intoTicketNo", 24), m.c());
        return m.handedOver("merged");
    }
}
