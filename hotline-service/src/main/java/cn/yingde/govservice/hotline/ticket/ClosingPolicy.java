package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.CALLBACK_FIRST;
import static cn.yingde.govservice.hotline.HotlineProblem.REOPENING_TOO_LATE;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for closing (办结) and reopening: called back first, unless nobody left a number; reopened within days. */
final class ClosingPolicy {

    static final Rule CALL_BACK_FIRST = new Rule(
            "HOTLINE-CLO-1",
            Text.of("热线闭环管理：受理、办理、回复、回访、办结", "The closed loop: reply, call-back, close"),
            Text.of("先回访诉求人；匿名诉求可直接办结", "Call the caller back first; only an anonymous ticket closes without"));
    static final Rule REOPEN_SOON = new Rule(
            "HOTLINE-CLO-2",
            Text.of("热线工单督办惯例", "Practice of supervision"),
            Text.of("超过期限的，登记新的工单", "Open a new ticket when the time has passed"));

    private ClosingPolicy() {}

    static Optional<Refusal> checkClosing(TicketState state, boolean anonymous) {
        return refuseIf(
                state == TicketState.REPLIED && !anonymous,
                CALLBACK_FIRST,
                Text.of("办结前须回访诉求人", "The caller must be called back before closing"),
                CALL_BACK_FIRST);
    }

    static Optional<Refusal> checkReopening(@Nullable Instant closedAt, LocalDate today, int days) {
        return refuseIf(
                closedAt == null || today.isAfter(BureauTime.date(closedAt).plusDays(days)),
                REOPENING_TOO_LATE,
                Text.of("办结超过" + days + "天，不能重新办理", "Closed more than " + days + " days ago"),
                REOPEN_SOON);
    }
}
