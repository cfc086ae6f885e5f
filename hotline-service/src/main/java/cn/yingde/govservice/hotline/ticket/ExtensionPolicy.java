package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.EXTENSION_AFTER_DUE;
import static cn.yingde.govservice.hotline.HotlineProblem.EXTENSION_LIMIT;
import static cn.yingde.govservice.hotline.HotlineProblem.EXTENSION_OPINION_MISSING;
import static cn.yingde.govservice.hotline.HotlineProblem.EXTENSION_PENDING;
import static cn.yingde.govservice.hotline.HotlineProblem.EXTENSION_TOO_LONG;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The city hotline's rules for more time (延期), as the 2019 half-year report gives them: two extensions a ticket; the
 * first at most 5 days; the second up to 10 with the deputy leader's opinion, longer with the chief leader's.
 */
final class ExtensionPolicy {

    private static final Text REPORT = Text.of(
            "英德市政务服务和数据管理局2019年上半年工作总结：每个热线问题工单只有2次延期申请，第一次不超过5天，第二次原则上不超过10天并附领导审批意见",
            "Half-year report 2019: two extensions a ticket, the first at most 5 days, the second usually at most 10 with a leader's opinion");
    private static final Text PRACTICE = Text.of("热线工单延期办理惯例", "Practice of the hotline office on extensions");

    static final Rule AT_MOST_TWO =
            new Rule("HOTLINE-EXT-1", REPORT, Text.of("在现有期限内回复", "Reply within the present due time"));
    static final Rule FIRST_IS_SHORT =
            new Rule("HOTLINE-EXT-2", REPORT, Text.of("第一次延期申请不超过5天", "Ask for at most 5 days the first time"));
    static final Rule SECOND_IS_SIGNED = new Rule(
            "HOTLINE-EXT-3",
            REPORT,
            Text.of(
                    "附分管领导（10天内）或主要领导的审批意见",
                    "Attach the opinion of the deputy leader (up to 10 days) or of the chief leader"));
    static final Rule LONG_SECOND_IS_SIGNED_BY_CHIEF = new Rule(
            "HOTLINE-EXT-4",
            REPORT,
            Text.of("超过10天的，附主要领导的审批意见", "Above 10 days attach the opinion of the chief leader"));
    static final Rule BEFORE_DUE =
            new Rule("HOTLINE-EXT-5", PRACTICE, Text.of("在期限届满前申请", "Ask before the due time has passed"));
    static final Rule ONE_AT_A_TIME = new Rule(
            "HOTLINE-EXT-6", PRACTICE, Text.of("等待上一次延期申请的决定", "Wait for the decision on the pending request"));

    /** One request for more time as the policy sees it; {@code used} = requests that count already. */
    record Asked(
            int used,
            boolean pending,
            Instant now,
            Instant dueAt,
            int days,
            @Nullable Opinion opinion) {}

    @FunctionalInterface
    private interface Check {
        Optional<Refusal> on(Asked asked, TicketRules.Extensions numbers);
    }

    /** In the order in which an official would ask. */
    private static final List<Check> CHECKS = List.of(
            ExtensionPolicy::oneAtATime,
            ExtensionPolicy::atMostTwo,
            ExtensionPolicy::beforeDue,
            ExtensionPolicy::firstIsShort,
            ExtensionPolicy::secondIsSigned);

    private ExtensionPolicy() {}

    static Optional<Refusal> check(Asked asked, TicketRules.Extensions numbers) {
        return CHECKS.stream()
                .flatMap(check -> check.on(asked, numbers).stream())
                .findFirst();
    }

    /** Above the days a deputy leader may sign the report says 原则上不超过: allowed, but marked. */
    static boolean exceptional(int days, TicketRules.Extensions numbers) {
        return days > numbers.deputyDays();
    }

    private static Optional<Refusal> oneAtATime(Asked asked, TicketRules.Extensions numbers) {
        return refuseIf(
                asked.pending(),
                EXTENSION_PENDING,
                Text.of("已有延期申请待决定", "An extension is already waiting for its decision"),
                ONE_AT_A_TIME);
    }

    private static Optional<Refusal> atMostTwo(Asked asked, TicketRules.Extensions numbers) {
        return refuseIf(
                asked.used() >= numbers.limit(),
                EXTENSION_LIMIT,
                Text.of("每个工单最多延期" + numbers.limit() + "次", "A ticket can be extended " + numbers.limit() + " times"),
                AT_MOST_TWO);
    }

    private static Optional<Refusal> beforeDue(Asked asked, TicketRules.Extensions numbers) {
        return refuseIf(
                asked.now().isAfter(asked.dueAt()),
                EXTENSION_AFTER_DUE,
                Text.of("期限已过，不能申请延期", "The due time has passed"),
                BEFORE_DUE);
    }

    private static Optional<Refusal> firstIsShort(Asked asked, TicketRules.Extensions numbers) {
        return refuseIf(
                asked.used() == 0 && asked.days() > numbers.firstDays(),
                EXTENSION_TOO_LONG,
                Text.of(
                        "第一次延期不超过" + numbers.firstDays() + "天",
                        "The first extension is at most " + numbers.firstDays() + " days"),
                FIRST_IS_SHORT);
    }

    private static Optional<Refusal> secondIsSigned(Asked asked, TicketRules.Extensions numbers) {
        boolean isLong = exceptional(asked.days(), numbers);
        Leader needed = isLong ? Leader.CHIEF_LEADER : Leader.DEPUTY_LEADER;
        Opinion opinion = asked.opinion();
        boolean signed = opinion != null && opinion.covers(asked.days(), needed);
        return refuseIf(
                asked.used() > 0 && !signed,
                EXTENSION_OPINION_MISSING,
                isLong
                        ? Text.of("超过" + numbers.deputyDays() + "天须附主要领导的审批意见", "The chief leader's opinion is missing")
                        : Text.of("须附分管领导的审批意见", "The deputy leader's opinion is missing"),
                isLong ? LONG_SECOND_IS_SIGNED_BY_CHIEF : SECOND_IS_SIGNED);
    }
}
