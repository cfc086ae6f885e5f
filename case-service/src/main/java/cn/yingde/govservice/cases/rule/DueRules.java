package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Deciding by the promised day. */
public final class DueRules {

    static final Rule IN_TIME =
            TypeRule.rule("CASE-DUE-1", "第四十二条", "42", Text.of("在承诺期限内作出决定", "A decision within the promised limit"));

    private DueRules() {}

    /** CASE-DUE-1: an overrun of the published promise is on the record; it never stops a decision. */
    public static Optional<ProblemException> inTime(String type, LocalDate due, LocalDate decided) {
        return Refusal.when(
                decided.isAfter(due),
                CaseProblem.CASE_DECISION,
                TypeRule.cite(IN_TIME, type, Text.of("最迟 " + due, "By " + due)),
                () -> Text.of("办理期限已于 %s 届满。".formatted(due), "The time limit ended on %s.".formatted(due)));
    }
}
