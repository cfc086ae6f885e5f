package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.TICKET_STATE;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the office decides on: a request that waits for it, once (一申请一决定). */
final class DecisionRule {

    static final Rule ONCE = new Rule(
            "HOTLINE-DEC-1",
            Text.of("热线工单申请办理惯例：一项申请只决定一次", "Practice of the hotline office: each request is decided once"),
            Text.of("部门可再次提出申请", "The department may ask again"));

    private DecisionRule() {}

    /** Whether any request waits. */
    static Optional<Refusal> check(TicketAction action, @Nullable Long pendingId) {
        return refuseIf(
                pendingId == null,
                TICKET_STATE,
                Text.of(action.label().zh() + "：没有待决定的申请", action.label().en() + ": no request is waiting"),
                ONCE);
    }

    /** Whether this request waits. */
    static Optional<Refusal> check(TicketAction action, @Nullable Long pendingId, long id) {
        return refuseIf(
                pendingId == null || pendingId != id,
                TICKET_STATE,
                Text.of(action.label().zh() + "：该申请已有决定", action.label().en() + ": it has been decided"),
                ONCE);
    }
}
