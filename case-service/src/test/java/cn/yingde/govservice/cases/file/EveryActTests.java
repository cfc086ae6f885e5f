package cn.yingde.govservice.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state and by every role, against the aggregate and not only against its table. */
class EveryActTests {

    /** The table of roles of the conventions, by who is meant. */
    private static final Map<String, Set<Role>> PEOPLE = Map.of(
            "counter", EnumSet.of(Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER),
            "handler", EnumSet.of(Role.DEPARTMENT_HANDLER),
            "leader", EnumSet.of(Role.DEPUTY_LEADER, Role.CHIEF_LEADER),
            "department", EnumSet.of(Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER),
            "all", EnumSet.of(Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER),
            "nobody", EnumSet.noneOf(Role.class));

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyPair")
    void isDoneWhereTheTableSaysSoAndChangesNothingElsewhere(CaseAction action, CaseState state) {
        CaseFile file = EveryAct.readyFor(action, state);
        int acts = file.acts();
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> EveryAct.act(file, action));
        if (CaseStates.TABLE.allows(state, action)) {
            assertThat(refusal == null || refusal.code() != CaseProblem.CASE_STATE)
                    .as("%s", refusal)
                    .isTrue();
            assertThat(CaseStates.TABLE.targets(state, action)).contains(refusal == null ? file.state() : state);
        } else {
            assertThat(refusal).isNotNull();
            assertThat(refusal.code()).isEqualTo(CaseProblem.CASE_STATE);
            assertThat(action == CaseAction.MOVE_CLOCK || refusal.rule().isPresent())
                    .as("names its rule")
                    .isTrue();
            assertThat(file.state()).isEqualTo(state);
        }
        assertThat(file.acts()).isBetween(acts, acts + 1);
    }

    /** What the list of actions tells is what happens when the act comes. */
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyPair")
    void isRefusedByWhatItsGuardTellsBefore(CaseAction action, CaseState state) {
        CaseFile file = EveryAct.readyFor(action, state);
        Optional<String> told = Guards.check(file, action, EveryAct.now()).map(EveryActTests::ruleOf);
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> EveryAct.act(file, action));
        if (action == CaseAction.MOVE_CLOCK) {
            assertThat(told.isPresent()).isEqualTo(refusal != null);
        } else {
            assertThat(Optional.ofNullable(refusal).map(EveryActTests::ruleOf)).isEqualTo(told);
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CaseState.values())
                .filter(state -> EveryAct.caseIn(state) != null)
                .flatMap(state -> Arrays.stream(CaseAction.values()).map(action -> Arguments.of(action, state)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(CaseAction.class)
    void isForThePeopleOfTheConventionsAndNobodyElse(CaseAction action) {
        Set<Role> expected = PEOPLE.get(people(action));
        for (Role role : Role.values()) {
            Caller caller = new Caller("p", "p", null, Set.of(role), "housing", Set.of("cases.handle", "cases.submit"));
            boolean machine = role == Role.SYSTEM && !action.bySystem();
            assertThat(action.isFor(caller)).as(role.name()).isEqualTo(machine || expected.contains(role));
        }
    }

    private static String people(CaseAction action) {
        return switch (action) {
            case SUBMIT, BRING_MATERIAL, CHECK_MATERIAL, NOTIFY_CORRECTION, CORRECT, ACCEPT, NOT_ACCEPT -> "counter";
            case DELIVER, WITHDRAW, VOID -> "counter";
            case GIVE_OPINION, RETURN_TO_STEP, REQUEST_PROCEDURE -> "handler";
            case DECIDE_PROCEDURE, DECIDE, TERMINATE -> "leader";
            case END_PROCEDURE -> "department";
            case COMPLETE -> "all";
            default -> "nobody";
        };
    }

    private static String ruleOf(ProblemException problem) {
        return problem.rule().map(Rule::id).orElse(problem.code().name());
    }
}
