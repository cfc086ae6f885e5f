package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.ticket.Conditions;
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

    void note(TicketAction action, StepData data, String by, Replay replay, Conditions c) {
        replay.add(new TicketNote(
                ids.next(),
                replay.ticket().id(),
                action,
                c.now(),
                by,
                data.text("reason"),
                data.textOrNull("rightChannel")));
    }
}
