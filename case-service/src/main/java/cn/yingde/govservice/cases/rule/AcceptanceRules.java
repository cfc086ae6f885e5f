package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an application is accepted (受理), and when it has become so by silence. */
public final class AcceptanceRules {

    static final Rule COMPLETE = TypeRule.rule(
            "CASE-ACC-1",
            "第三十二条第一款第五项",
            "32(1)(5)",
            Text.of("补齐必要材料，或者出具补正告知", "Bring the necessary materials, or give a correction notice"));
    static final Rule SILENCE = TypeRule.rule(
            "CASE-ACC-2",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of("继续审查；材料缺口可要求补交，但期限不停止", "Go on with the review; gaps may be asked for, the clock does not stop"));

    static final Rule DEFERRABLE = new Rule(
            "CASE-ACC-3",
            Text.of("《广东省优化营商环境条例》第三十二条", "Guangdong Regulation on the Business Environment, art. 32"),
            Text.of(
                    "补齐可容缺材料后受理，也可在补正告知中一并列明",
                    "Acceptance once they are brought; the correction notice may list them too"));
    static final Rule ONLY_GAPS = TypeRule.rule(
            "CASE-ACC-4",
            "第三十一条、第三十二条",
            "31, 32",
            Text.of("受理后只补交缺少的材料", "After acceptance only what is missing is brought"));

    private AcceptanceRules() {}

    /** CASE-ACC-1: every necessary material is there. */
    public static Optional<ProblemException> complete(String type, Collection<Integer> missing) {
        Rule rule = TypeRule.cite(COMPLETE, type);
        return Refusal.when(
                !missing.isEmpty(),
                CaseProblem.CASE_MATERIALS,
                rule,
                () -> Text.of("缺少必要材料：" + missing, "Necessary materials are missing: " + missing));
    }

    /** CASE-ACC-3: what may be brought later under a signed promise is still needed while no promise is given. */
    public static Optional<ProblemException> deferrable(Collection<Integer> missing) {
        return Refusal.when(
                !missing.isEmpty(),
                CaseProblem.CASE_MATERIALS,
                DEFERRABLE,
                () -> Text.of("缺少可容缺材料：" + missing, "Deferrable materials are missing: " + missing));
    }

    /** CASE-ACC-4: what was accepted stands as it was handed in. */
    public static Optional<ProblemException> closesAGap(String type, int seq, Collection<Integer> missing) {
        return Refusal.when(
                !missing.contains(seq),
                CaseProblem.CASE_MATERIALS,
                TypeRule.cite(ONLY_GAPS, type, Text.of("可补交：" + missing, "Still missing: " + missing)),
                () -> Text.of("材料 %d 已在受理时收讫。".formatted(seq), "Material %d was accepted as it is.".formatted(seq)));
    }

    /**
     * CASE-ACC-2: silent past the 5th working day, the department has accepted as of the day of receipt; a notice or a
     * non-acceptance comes too late.
     */
    public static Optional<ProblemException> notLapsed(
            String type, LocalDate receiptDay, LocalDate today, WorkingCalendar calendar) {
        return Refusal.when(
                lapsed(type, receiptDay, today, calendar),
                CaseProblem.CASE_STATE,
                deemed(type),
                () -> Text.of(
                        "逾期未告知，该申请自 %s 收到之日起即为受理。".formatted(receiptDay),
                        "Nothing was said in time: the application is accepted as of its receipt on %s."
                                .formatted(receiptDay)));
    }

    /** CASE-ACC-2, told of a case that silence has accepted already. */
    public static ProblemException acceptedBySilence(String type, LocalDate acceptedOn) {
        return ProblemException.of(
                        CaseProblem.CASE_STATE,
                        Text.of(
                                "逾期未告知，该申请自 %s 起视为受理。".formatted(acceptedOn),
                                "Nothing was said in time: the application counts as accepted since %s."
                                        .formatted(acceptedOn)))
                .because(deemed(type));
    }

    public static boolean lapsed(String type, LocalDate receiptDay, LocalDate today, WorkingCalendar calendar) {
        LocalDate last = silentUntil(type, receiptDay, calendar);
        return last != null && today.isAfter(last);
    }

    /** The last day on which silence is not yet acceptance; none for types that the rule does not bind. */
    public static @Nullable LocalDate silentUntil(String type, LocalDate receiptDay, WorkingCalendar calendar) {
        TypeRule.Row row = TypeRule.DEEMED_ACCEPTANCE.of(type);
        return row.on() ? calendar.plusWorkingDays(receiptDay, row.days()) : null;
    }

    public static Rule deemed(String type) {
        return TypeRule.cite(SILENCE, type);
    }
}
