package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.platform.problem.Rule;
import java.util.function.Predicate;

/**
 * One condition between elements of a checklist.
 *
 * @param enforced whether submission is refused while it fails; otherwise it is advice
 * @param pointer the member of the draft to change
 */
public record CrossFieldRule(Rule rule, boolean enforced, String pointer, Predicate<Candidate> test) {

    public boolean holds(Candidate candidate) {
        return test.test(candidate);
    }
}
