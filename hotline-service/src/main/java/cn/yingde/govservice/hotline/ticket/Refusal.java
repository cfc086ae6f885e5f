package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;

/** What a rule says against an act: the code for programs, the sentence for people, the rule behind it. */
public record Refusal(HotlineProblem code, Text detail, Rule rule) {

    static Optional<Refusal> refuseIf(boolean broken, HotlineProblem code, Text detail, Rule rule) {
        return broken ? Optional.of(new Refusal(code, detail, rule)) : Optional.empty();
    }

    public ProblemException toException() {
        return ProblemException.of(code, detail).because(rule);
    }
}
