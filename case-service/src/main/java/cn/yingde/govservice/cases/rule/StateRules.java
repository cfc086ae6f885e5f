package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Collection;

/** The life of a case is a table; imported history that left it says so. */
public final class StateRules {

    private static final Text TABLE = Text.of("办件状态表", "The table of states");

    /** CASE-STA-1: an act has its states. */
    public static final Rule ACT_HAS_ITS_STATES =
            new Rule("CASE-STA-1", TABLE, Text.of("在状态表允许的状态下办理", "The act in a state that the table allows"));

    private StateRules() {}

    /** CASE-STA-1: refuses an act that has no row for the state, and names those that have. */
    public static ProblemException notInThisState(Text refusal, Collection<?> possible) {
        Text accepted = possible.isEmpty()
                ? Text.of("办件已终结，不再办理", "Nothing: the case has ended")
                : Text.of("可办：" + possible, "One of: " + possible);
        return ProblemException.of(CaseProblem.CASE_STATE, refusal)
                .because(new Rule(ACT_HAS_ITS_STATES.id(), TABLE, accepted));
    }
}
