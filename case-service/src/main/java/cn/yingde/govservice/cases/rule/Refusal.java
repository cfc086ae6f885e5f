package cn.yingde.govservice.cases.rule;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the answer of a rule: nothing, or the refusal with the rule that makes it. */
final class Refusal {

    private Refusal() {}

    static Optional<ProblemException> when(boolean broken, CaseProblem code, Rule rule, Supplier<Text> detail) {
        return broken ? Optional.of(ProblemException.of(code, detail.get()).because(rule)) : Optional.empty();
    }
}
