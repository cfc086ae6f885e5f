package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.CALLBACK_INCOMPLETE;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a call-back (回访). Reached, solved and grade are three facts: an unfounded complaint ends here
 * whatever its grade, and the grade still counts.
 */
final class CallbackPolicy {

    private static final int WORST_GOOD_GRADE = 3;

    static final Rule FACTS = new Rule(
            "HOTLINE-CB-1",
            Text.of("热线回访惯例：联系到诉求人的，记录是否解决；诉求不成立的，记录告知的理由", "Practice of call-backs: reached means solved is known"),
            Text.of(
                    "联系到时填写是否解决；未联系到时不填评价；诉求不成立时填写说明",
                    "Reached: say whether solved. Not reached: neither solved nor grade. Unfounded: the reason told"));

    /** What a call-back leads to. */
    enum Outcome {
        TRY_AGAIN,
        CALLED_BACK,
        REWORK,
        SUPERVISE
    }

    private CallbackPolicy() {}

    static Optional<Refusal> check(Callback callback) {
        return refuseIf(
                !complete(callback), CALLBACK_INCOMPLETE, Text.of("回访记录不完整", "The call-back is not complete"), FACTS);
    }

    private static boolean complete(Callback callback) {
        if (!callback.reached()) {
            return callback.solved() == null && callback.grade() == null;
        }
        boolean reasonTold = callback.comment() != null && !callback.comment().isBlank();
        return callback.solved() != null && (callback.solved() != Solved.UNFOUNDED || reasonTold);
    }

    /** {@code unreachedDays} counts the days on which nobody was reached, this attempt's day among them. */
    static Outcome outcome(Callback callback, int unreachedDays, int reworked, TicketRules rules) {
        if (!callback.reached()) {
            return unreachedDays >= rules.unreachedAttempts() ? Outcome.CALLED_BACK : Outcome.TRY_AGAIN;
        }
        if (callback.solved() == Solved.UNFOUNDED || (callback.solved() == Solved.YES && good(callback.grade()))) {
            return Outcome.CALLED_BACK;
        }
        return reworked < rules.reworks() ? Outcome.REWORK : Outcome.SUPERVISE;
    }

    private static boolean good(@Nullable Integer grade) {
        return grade == null || grade <= WORST_GOOD_GRADE;
    }
}
