package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.REPLY_HANDLED_AT;
import static cn.yingde.govservice.hotline.HotlineProblem.REPLY_INCOMPLETE;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for a department's reply (回复): time, process and a clear result, each in its own field. */
final class ReplyPolicy {

    private static final Text REPORT = Text.of(
            "英德市政务服务和数据管理局2019年上半年工作总结：回复处理意见必须含处理时间、过程、清晰明确的处理结果",
            "Half-year report 2019: a reply must give the time, the process and a clear result of the handling");

    static final Rule TIME_PROCESS_RESULT = new Rule(
            "HOTLINE-REP-1",
            REPORT,
            Text.of("分别填写处理过程、处理结果和对诉求人的答复", "Fill in process, result and answer to the caller"));
    static final Rule TIME_IS_POSSIBLE = new Rule(
            "HOTLINE-REP-2", REPORT, Text.of("处理时间应在派单与现在之间", "Give a time of handling between dispatch and now"));
    static final Rule UNSOLVED_HAS_REASON =
            new Rule("HOTLINE-REP-3", REPORT, Text.of("说明未解决的原因", "Say why it is not solved"));

    private ReplyPolicy() {}

    static Optional<Refusal> check(ReplyText reply, @Nullable Instant firstDispatchedAt, Instant now) {
        return refuseIf(
                        blank(reply.process()) || blank(reply.result()) || blank(reply.answerToCaller()),
                        REPLY_INCOMPLETE,
                        Text.of("回复须写明处理过程、处理结果和对诉求人的答复", "Process, result and answer to the caller are needed"),
                        TIME_PROCESS_RESULT)
                .or(() -> refuseIf(
                        reply.handledAt().isAfter(now)
                                || (firstDispatchedAt != null
                                        && reply.handledAt().isBefore(firstDispatchedAt)),
                        REPLY_HANDLED_AT,
                        Text.of("处理时间不在派单与现在之间", "The time of handling is not between dispatch and now"),
                        TIME_IS_POSSIBLE))
                .or(() -> refuseIf(
                        reply.solved() != Solved.YES && blank(reply.unsolvedReason()),
                        REPLY_INCOMPLETE,
                        Text.of("未解决或部分解决的须说明原因", "What is not solved needs its reason"),
                        UNSOLVED_HAS_REASON));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
