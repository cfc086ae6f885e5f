package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a result reaches the applicant (送达), and what ends a wrong entry (作废). */
public final class DeliveryRules {

    static final Rule TRACKED = TypeRule.rule("CASE-DEL-1", "第四十四条", "44", Text.of("填写快递单号", "A tracking number"));
    static final Rule IN_TIME = TypeRule.rule(
            "CASE-DEL-2", "第四十四条", "44", Text.of("自决定之日起 10 个工作日内送达", "Within 10 working days of the decision"));
    static final Rule SAME_DAY = new Rule(
            "CASE-VOI-1",
            Text.of("本局收件登记规范", "The bureau's rules of registration"),
            Text.of("登记当日作废；之后请办理撤回", "Void on the day of entry; afterwards a withdrawal"));

    private DeliveryRules() {}

    /** CASE-DEL-1: what goes by courier can be followed. */
    public static Optional<ProblemException> courierIsTracked(
            String type, boolean courier, @Nullable String trackingNo) {
        return Refusal.when(
                courier && (trackingNo == null || trackingNo.isBlank()),
                CaseProblem.CASE_DELIVERY,
                TypeRule.cite(TRACKED, type),
                () -> Text.of("快递送达须有单号。", "A delivery by courier needs a tracking number."));
    }

    /** CASE-DEL-2: within 10 working days of the decision; recorded as broken, never a reason not to deliver. */
    public static Optional<ProblemException> inTime(
            String type, LocalDate decided, LocalDate delivered, WorkingCalendar calendar) {
        LocalDate last = lastDay(type, decided, calendar);
        return Refusal.when(
                delivered.isAfter(last),
                CaseProblem.CASE_DELIVERY,
                TypeRule.cite(IN_TIME, type, Text.of("最迟 " + last, "By " + last)),
                () -> Text.of("送达期限已于 %s 届满。".formatted(last), "The time for delivery ended on %s.".formatted(last)));
    }

    public static LocalDate lastDay(String type, LocalDate decided, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(decided, TypeRule.DELIVERY.of(type).days());
    }

    /** CASE-VOI-1: a wrong entry is voided on the day it was made. */
    public static Optional<ProblemException> sameDay(LocalDate received, LocalDate today) {
        return Refusal.when(
                !today.equals(received),
                CaseProblem.CASE_VOIDING,
                SAME_DAY,
                () -> Text.of(
                        "只能在登记当日（%s）作废。".formatted(received), "Only on the day of entry, %s.".formatted(received)));
    }
}
