package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.TicketAction;
import cn.yingde.govservice.hotline.ticket.TicketNote;
import cn.yingde.govservice.platform.ids.Ids;
import org.springframework.stereotype.Component;

/** Keeps the words of a step that has no ledger of its own. */
@Component
class StepNotes {

    private final Ids ids;

    StepNotes(Ids ids) {
        this.ids = ids;
    }

    void note(TicketAction action, Step.Moment m) {
        m.replay()
                .add(new TicketNote(
                        ids.next(),
                        m.ticket().id(),
                        action,
                        m.c().now(),
                        m.by(),
                        m.data().text("reason", 1000),
                        m.data().textOrNull("rightChannel", 1000)));
    }
}
