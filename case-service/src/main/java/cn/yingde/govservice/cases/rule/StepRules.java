package cn.yingde.govservice.cases.rule;

import static cn.yingde.govservice.cases.rule.CaseProblem.CASE_STEP;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of the steps of the pinned process. */
public final class StepRules {

    private static final Text PROCESS = Text.of(
            "《优化营商环境条例》第三十六条及公布的办理流程", "Regulation on the Business Environment, art. 36, and the published process");

    static final Rule ITS_TURN =
            new Rule("CASE-STP-1", PROCESS, Text.of("按公布的流程依次办理", "The steps in their published order"));
    static final Rule GOES_BACK = new Rule("CASE-STP-2", PROCESS, Text.of("退回到已完成的环节", "A step that is already done"));

    private StepRules() {}

    /** CASE-STP-1: an opinion is on the step whose turn it is. */
    public static Optional<ProblemException> itsTurn(String asked, boolean turn, @Nullable String expected) {
        return Refusal.when(
                !turn,
                CASE_STEP,
                new Rule(
                        ITS_TURN.id(),
                        PROCESS,
                        expected == null
                                ? Text.of("各环节均已完成，可作决定", "All steps are done: decide")
                                : Text.of("当前环节：" + expected, "The step now: " + expected)),
                () -> Text.of("现在不是该环节：" + asked, "Not the turn of this step: " + asked));
    }

    /** CASE-STP-2: a case goes back only to a step that is done. */
    public static Optional<ProblemException> goesBack(String asked, boolean done) {
        return Refusal.when(
                !done, CASE_STEP, GOES_BACK, () -> Text.of("该环节尚未办理：" + asked, "Not a step that is done: " + asked));
    }
}
