package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_CORRECTION;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What corrections (补正) must be: whole, and in time. */
public final class CorrectedRules {

    static final Rule ALL_BROUGHT = TypeRule.rule(
            "CASE-COR-5",
            "第三十二条第一款第五项",
            "32(1)(5)",
            Text.of("先补齐全部告知的材料", "First bring everything that the notice listed"));

    static final Rule BY_THE_DEADLINE = TypeRule.rule(
            "CASE-COR-8",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of("重新申请；逾期未补正视为撤回", "A new application; what is not corrected in time is withdrawn"));

    private CorrectedRules() {}

    /** CASE-COR-5: corrections are in only when everything listed has been brought. */
    public static Optional<ProblemException> allBrought(String type, Collection<Integer> stillMissing) {
        Rule rule = TypeRule.cite(ALL_BROUGHT, type);
        return Refusal.when(
                        !stillMissing.isEmpty(),
                        CASE_CORRECTION,
                        rule,
                        () -> Text.of("尚缺材料：" + stillMissing, "Still missing: " + stillMissing))
                .map(problem -> CorrectionRules.pointAt(problem, List.copyOf(stillMissing)));
    }

    /** CASE-COR-8: what was not brought by the deadline counts as withdrawn, whether or not the clock has said so. */
    public static Optional<ProblemException> byTheDeadline(String type, LocalDate today, LocalDate deadline) {
        return Refusal.when(
                today.isAfter(deadline),
                CaseProblem.CASE_STATE,
                TypeRule.cite(BY_THE_DEADLINE, type),
                () -> Text.of(
                        "补正期限已于 %s 届满，视为撤回。".formatted(deadline),
                        "The time to correct ended on %s: the application counts as withdrawn.".formatted(deadline)));
    }
}
