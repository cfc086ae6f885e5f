package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Duration;
import java.time.Instant;

/** The limits that time sets: to answer by type and urgency, to sign off, and when the warning goes out. */
public final class TimeLimits {

    public static final Rule ANSWER = new Rule(
            "HOTLINE-TIME-1",
            Text.of("热线工单办理时限（按类型与紧急程度配置）", "Limits by type and urgency (configuration)"),
            Text.of("在期限内回复或申请延期", "Reply in time or ask for an extension"));
    public static final Rule SIGN_OFF = new Rule(
            "HOTLINE-TIME-2",
            Text.of(
                    "派单后下一个工作日下班前签收，紧急工单两小时内签收",
                    "Sign off by closing time of the next working day; urgent: within two hours"),
            Text.of("及时签收或申请退单", "Sign off or ask for a return in time"));

    private TimeLimits() {}

    static Budget toAnswer(TicketType type, Urgency urgency, TicketRules rules) {
        int days = urgency == Urgency.URGENT
                ? rules.urgentLimitDays()
                : rules.limitDays().getOrDefault(type, 5);
        return Budget.workingDays(days);
    }

    static Instant toSignOff(Instant dispatchedAt, Urgency urgency, Conditions c) {
        if (urgency == Urgency.URGENT) {
            return dispatchedAt.plus(Duration.ofHours(c.rules().urgentSignOffHours()));
        }
        return closingOfNextWorkingDay(dispatchedAt, c.calendar(), c.hours());
    }

    static Instant toReturn(Instant dispatchedAt, Conditions c) {
        return closingOfNextWorkingDay(dispatchedAt, c.calendar(), c.hours());
    }

    private static Instant closingOfNextWorkingDay(Instant from, WorkingCalendar calendar, OfficeHours hours) {
        return hours.closing(calendar.plusWorkingDays(BureauTime.date(from), 1));
    }
}
