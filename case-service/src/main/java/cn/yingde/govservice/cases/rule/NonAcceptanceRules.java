package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_NON_ACCEPTANCE;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a non-acceptance (不予受理) must say. */
public final class NonAcceptanceRules {

    static final Rule NAMES_THE_RIGHT_BODY = TypeRule.rule(
            "CASE-NAC-1", "第三十二条第一款第二项", "32(1)(2)", Text.of("告知有权受理的部门", "Name the competent department"));
    static final Rule ASKED_BEFORE = TypeRule.rule(
            "CASE-NAC-2",
            "第三十二条第一款第四项",
            "32(1)(4)",
            Text.of(
                    "先作补正告知；补正后仍缺必要材料的方可不予受理",
                    "A correction notice first; only what is still missing after corrections is a reason"));

    private NonAcceptanceRules() {}

    /** CASE-NAC-1: who says "not ours" names whose it is. */
    public static Optional<ProblemException> namesTheRightBody(
            String type, NonAcceptanceReason reason, @Nullable String competentDepartmentId) {
        boolean silent = competentDepartmentId == null || competentDepartmentId.isBlank();
        return Refusal.when(
                reason == NonAcceptanceReason.NOT_COMPETENT && silent,
                CASE_NON_ACCEPTANCE,
                TypeRule.cite(NAMES_THE_RIGHT_BODY, type),
                () -> Text.of("不属于本部门职权的，应当告知有权机关。", "Not competent: the right department must be named."));
    }

    /** CASE-NAC-2: missing materials are asked for once before they are held against the applicant. */
    public static Optional<ProblemException> incompleteOnlyAfterNotice(
            String type, NonAcceptanceReason reason, boolean corrected, Collection<Integer> missing) {
        return Refusal.when(
                reason == NonAcceptanceReason.STILL_INCOMPLETE && (!corrected || missing.isEmpty()),
                CASE_NON_ACCEPTANCE,
                TypeRule.cite(ASKED_BEFORE, type),
                () -> Text.of(
                        "未经补正或者必要材料已齐全，不得以材料不齐为由不予受理。",
                        "Nothing was asked for, or nothing necessary is missing any more."));
    }

    public static Text basis(String type, NonAcceptanceReason reason) {
        return TypeRule.basis(type, reason.article, reason.number);
    }
}
