package cn.yingde.govservice.cases.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the decision tables of rules have alike. */
final class RuleTable {

    static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    private RuleTable() {}

    /** Refused by the rule of this id, in both languages, or "allowed". */
    static void expect(Optional<ProblemException> refusal, String outcome) {
        Optional<Rule> rule = refusal.flatMap(ProblemException::rule);
        assertThat(rule.map(Rule::id).orElse("allowed")).isEqualTo(outcome);
        rule.ifPresent(named -> {
            assertThat(named.basis().zh()).isNotBlank();
            assertThat(named.accepted().en()).isNotBlank();
            assertThat(refusal.orElseThrow().detail().zh()).isNotBlank();
        });
    }

    static List<Integer> numbers(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.trim().split(" ")).map(Integer::valueOf).toList();
    }
}
