package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.desk.Decision;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Takes one act of a history on the ticket and tells the fact it makes; null for one that says nothing new. */
@FunctionalInterface
interface Step {

    @Nullable
    String take(Moment moment);

    /** One act of a history about to be taken: its fields, by whom, on what ticket, under what. */
    record Moment(StepData data, String by, Replay replay, Conditions c) {

        Ticket ticket() {
            return replay.ticket();
        }

        boolean approves() {
            return data.code(Decision.Verdict.class, "decision") == Decision.Verdict.APPROVE;
        }

        /** The fact of an act that changed who holds the ticket. */
        String handedOver(String fact) {
            replay.follow(c);
            return fact;
        }
    }
}
