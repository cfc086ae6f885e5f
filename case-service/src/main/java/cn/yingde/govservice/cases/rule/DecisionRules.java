package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_DECISION;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision (决定) needs. */
public final class DecisionRules {

    static final Rule REASONED = TypeRule.rule(
            "CASE-DEC-1", "第三十八条第二款", "38(2)", Text.of("说明理由并告知行政复议、行政诉讼权利", "Reasons and remedies (review, lawsuit)"));
    static final Rule STEPS_DONE =
            TypeRule.rule("CASE-DEC-2", "第三十四条", "34", Text.of("先完成各审查环节", "Opinions on the open steps first"));
    static final Rule NO_OPEN_PROCEDURE = TypeRule.rule(
            "CASE-DEC-3",
            "第四十二条、第四十五条",
            "42, 45",
            Text.of("先对特别程序作出处理", "Decide on or end the special procedure first"));
    static final Rule NO_GAPS = TypeRule.rule(
            "CASE-DEC-4",
            "第三十八条第一款",
            "38(1)",
            Text.of("补齐材料后准予，或者依法不予许可", "Bring the materials, or refuse with reasons"));

    private DecisionRules() {}

    /** CASE-DEC-1: a refusal gives its reasons and tells the remedies. */
    public static Optional<ProblemException> refusalIsReasoned(
            String type, boolean refused, @Nullable String reasons, @Nullable String remedies) {
        return Refusal.when(
                refused && (blank(reasons) || blank(remedies)),
                CASE_DECISION,
                TypeRule.cite(REASONED, type),
                () -> Text.of("不予许可决定须说明理由并告知救济途径。", "A refusal needs reasons and remedies."));
    }

    /** CASE-DEC-2: nothing is decided before every step of the pinned process has its opinion. */
    public static Optional<ProblemException> stepsAreDone(String type, List<String> open) {
        return Refusal.when(
                !open.isEmpty(),
                CASE_DECISION,
                TypeRule.cite(STEPS_DONE, type),
                () -> Text.of("尚未完成的审查环节：" + open, "Steps without an opinion: " + open));
    }

    /** CASE-DEC-3: no decision while a request for a special procedure waits for its answer. */
    public static Optional<ProblemException> noOpenProcedure(String type, boolean open) {
        return Refusal.when(
                open,
                CASE_DECISION,
                TypeRule.cite(NO_OPEN_PROCEDURE, type),
                () -> Text.of("有未处理的特别程序。", "A special procedure is open."));
    }

    /** CASE-DEC-4: nothing is granted while necessary materials are missing (a case accepted by silence). */
    public static Optional<ProblemException> grantedOnlyComplete(
            String type, boolean granted, Collection<Integer> missing) {
        return Refusal.when(
                granted && !missing.isEmpty(),
                CASE_DECISION,
                TypeRule.cite(NO_GAPS, type),
                () -> Text.of("缺少必要材料，不得准予：" + missing, "Not to be granted without materials: " + missing));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
