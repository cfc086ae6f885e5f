package cn.yingde.govservice.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a case as a table, and every (state, action, role) of it. */
class CaseStatesTests {

    @ParameterizedTest(name = "{0} in {1} leads to {2}")
    @CsvSource({
        "BRING_MATERIAL,   SUBMITTED,  SUBMITTED",
        "BRING_MATERIAL,   CORRECTION, CORRECTION",
        "NOTIFY_CORRECTION, SUBMITTED, CORRECTION",
        "CORRECT,          CORRECTION, SUBMITTED",
        "EXPIRE_CORRECTION, CORRECTION, WITHDRAWN",
        "ACCEPT,           SUBMITTED,  ACCEPTED",
        "DEEM_ACCEPTED,    SUBMITTED,  ACCEPTED",
        "NOT_ACCEPT,       SUBMITTED,  NOT_ACCEPTED",
        "GIVE_OPINION,     ACCEPTED,   IN_REVIEW",
        "GIVE_OPINION,     IN_REVIEW,  IN_REVIEW",
        "END_PROCEDURE,    SUSPENDED,  IN_REVIEW",
        "DECIDE,           ACCEPTED,   DECIDED",
        "DECIDE,           IN_REVIEW,  DECIDED",
        "COMPLETE,         DECIDED,    COMPLETED",
        "DELIVER,          DECIDED,    DELIVERED",
        "DELIVER,          COMPLETED,  DELIVERED",
        "WITHDRAW,         SUSPENDED,  WITHDRAWN",
        "TERMINATE,        IN_REVIEW,  TERMINATED",
        "VOID,             SUBMITTED,  VOID"
    })
    void leadsOn(CaseAction action, CaseState from, CaseState to) {
        assertThat(CaseStates.TABLE.targets(from, action)).containsExactly(to);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyPair")
    void refusesWhatHasNoRow(CaseAction action, CaseState state) {
        if (CaseStates.TABLE.allows(state, action)) {
            CaseStates.TABLE.require(state, action);
            assertThat(CaseStates.TABLE.targets(state, action)).isNotEmpty();
        } else {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> CaseStates.TABLE.require(state, action))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(CaseProblem.CASE_STATE));
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CaseAction.values())
                .flatMap(action -> Arrays.stream(CaseState.values()).map(state -> Arguments.of(action, state)));
    }

    @Test
    void everyStateIsReachedButThoseThatComeLater() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(CaseStates.TABLE.reachable())))
                .containsExactlyInAnyOrder(CaseState.DRAFT, CaseState.PRE_CHECK, CaseState.DEFERRED_ACCEPTED);
    }

    @Test
    void nothingLeadsOutOfAnEnd() {
        for (CaseState end : Set.of(
                CaseState.NOT_ACCEPTED,
                CaseState.DELIVERED,
                CaseState.WITHDRAWN,
                CaseState.TERMINATED,
                CaseState.VOID)) {
            assertThat(CaseStates.TABLE.actions(end)).as(end.name()).isEmpty();
        }
    }

    @Test
    void nothingIsAskedForAfterAcceptance() {
        assertThat(CaseStates.TABLE.sources(CaseAction.NOTIFY_CORRECTION)).containsExactly(CaseState.SUBMITTED);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "ACCEPT,            WINDOW_CLERK,       true",
        "ACCEPT,            DEPARTMENT_HANDLER, true",
        "ACCEPT,            CHIEF_LEADER,       false",
        "GIVE_OPINION,      DEPARTMENT_HANDLER, true",
        "GIVE_OPINION,      WINDOW_CLERK,       false",
        "DECIDE,            DEPUTY_LEADER,      true",
        "DECIDE,            CHIEF_LEADER,       true",
        "DECIDE,            DEPARTMENT_HANDLER, false",
        "DECIDE_PROCEDURE,  DEPARTMENT_HANDLER, false",
        "TERMINATE,         DEPUTY_LEADER,      true",
        "DELIVER,           WINDOW_CLERK,       true",
        "DEEM_ACCEPTED,     CHIEF_LEADER,       false",
        "SUBMIT,            HOTLINE_OPERATOR,   false",
        "VOID,              ADMIN,              false"
    })
    void isForItsRoles(CaseAction action, Role role, boolean allowed) {
        Caller caller = new Caller("p", "p", null, Set.of(role), "housing", Set.of());
        assertThat(action.isFor(caller)).isEqualTo(allowed);
    }

    @Test
    void aMachineNeedsTheScopeAndNotTheRole() {
        Caller submitter = machine("cases.submit");
        assertThat(CaseAction.SUBMIT.isFor(submitter)).isTrue();
        assertThat(CaseAction.ACCEPT.isFor(submitter)).isFalse();
        assertThat(CaseAction.ACCEPT.isFor(machine("cases.handle"))).isTrue();
        assertThat(CaseAction.DEEM_ACCEPTED.isFor(machine("cases.handle"))).isFalse();
    }

    private static Caller machine(String scope) {
        return new Caller("m", "m", null, Set.of(Role.SYSTEM), null, Set.of(scope));
    }
}
