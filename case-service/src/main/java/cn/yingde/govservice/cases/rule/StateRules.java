package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;

/** The life of a case is a table; imported history that left it says so. */
public final class StateRules {

    /** CASE-STA-1: an act has its states. */
    public static final Rule ACT_HAS_ITS_STATES = new Rule(
            "CASE-STA-1",
            Text.of("办件状态表", "The table of states"),
            Text.of("在状态表允许的状态下办理", "The act in a state that the table allows"));

    private StateRules() {}
}
