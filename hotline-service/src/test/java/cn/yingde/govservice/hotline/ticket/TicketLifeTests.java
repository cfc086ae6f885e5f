package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.desk.TicketActions;
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

/** The table of a ticket's life, as a generated test over every state, action and role. */
class TicketLifeTests {

    private static final Set<TicketState> BUILT_LATER = EnumSet.of(TicketState.TERMINATED);
    private static final Set<Role> OFFICE =
            EnumSet.of(Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR);
    private static final Set<Role> DEPARTMENT =
            EnumSet.of(Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER);

    @Test
    void reachesEveryStateThatIsBuilt() {
        Set<TicketState> expected = EnumSet.complementOf(EnumSet.copyOf(BUILT_LATER));
        assertThat(TicketLife.TABLE.reachable()).isEqualTo(expected);
    }

    @Test
    void endsOnlyWhereNothingCanBeDoneAnyMore() {
        assertThat(TicketLife.TABLE.ends())
                .containsExactlyInAnyOrder(
                        TicketState.NOT_ACCEPTED,
                        TicketState.MERGED,
                        TicketState.RETURNED_UPSTREAM,
                        TicketState.TERMINATED);
    }

    static Stream<Arguments> everyStateActionAndRole() {
        return Arrays.stream(TicketState.values())
                .flatMap(state -> Arrays.stream(TicketAction.values())
                        .flatMap(
                                action -> Arrays.stream(Role.values()).map(role -> Arguments.of(state, action, role))));
    }

    @ParameterizedTest(name = "{2} may {1} in {0}")
    @MethodSource("everyStateActionAndRole")
    void isTakenByTheRightPeopleInTheRightStates(TicketState state, TicketAction action, Role role) {
        Caller own = caller(role, "housing");
        Caller other = caller(role, "market");
        boolean stateAllows = TicketLife.TABLE.actions(state).contains(action);
        assertThat(TicketLife.TABLE.allows(state, action)).isEqualTo(stateAllows);
        assertThat(action.who().permits(own, "housing")).isEqualTo(expected(action.who(), role));
        assertThat(action.who().permits(other, "housing"))
                .isEqualTo(expected(action.who(), role) && OFFICE.contains(role));
        assertThat(action.who().permits(own, null)).isEqualTo(expected(action.who(), role) && OFFICE.contains(role));
    }

    private static boolean expected(Who who, Role role) {
        return switch (who) {
            case OFFICE -> OFFICE.contains(role);
            case REVIEWERS -> role == Role.HOTLINE_REVIEWER || role == Role.HOTLINE_SUPERVISOR;
            case SUPERVISOR -> role == Role.HOTLINE_SUPERVISOR;
            case LEAD_DEPARTMENT -> DEPARTMENT.contains(role);
            case LEAD_LEADERS -> role == Role.DEPUTY_LEADER || role == Role.CHIEF_LEADER;
        };
    }

    @Test
    void letsADepartmentsSystemHandleButNotSignOpinions() {
        Caller system = new Caller(
                "housing-system", "housing-system", null, Set.of(Role.SYSTEM), "housing", Set.of("tickets.handle"));
        assertThat(Who.LEAD_DEPARTMENT.permits(system, "housing")).isTrue();
        assertThat(Who.LEAD_LEADERS.permits(system, "housing")).isFalse();
        assertThat(Who.OFFICE.permits(system, "housing")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_DISPATCH, NOT_ACCEPT",
        "PENDING_DISPATCH, DISPATCH",
        "DISPATCHED,       SIGN_OFF",
        "DISPATCHED,       REQUEST_RETURN",
        "COORDINATING,     DISPATCH",
        "IN_PROGRESS,      REQUEST_EXTENSION",
        "REPLY_SUBMITTED,  REVIEW",
        "REPLIED,          CALL_BACK",
        "CALLED_BACK,      CLOSE",
        "CLOSED,           REOPEN"
    })
    void allowsTheActsOfTheSpecification(TicketState state, TicketAction action) {
        assertThat(TicketLife.TABLE.allows(state, action)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, REQUEST_RETURN",
        "IN_PROGRESS, RECALL",
        "IN_PROGRESS, DISPATCH",
        "DISPATCHED,  REPLY",
        "CLOSED,      URGE",
        "REPLIED,     REPLY",
        "NOT_ACCEPTED, DISPATCH"
    })
    void refusesWhatComesTooLateOrTooEarly(TicketState state, TicketAction action) {
        assertThat(TicketLife.TABLE.allows(state, action)).isFalse();
    }

    @Test
    void explainsEveryActionToEveryRole() {
        Ticket ticket = TicketTests.givenTicket();
        for (Role role : Role.values()) {
            var explained =
                    TicketActions.explained(ticket, caller(role, "housing"), TicketTests.at("2026-03-02T09:00+08:00"));
            assertThat(explained).hasSize(TicketAction.values().length - 2);
            assertThat(explained)
                    .allSatisfy(view ->
                            assertThat(view.allowed() || view.reason() != null).isTrue());
        }
    }

    private static Caller caller(Role role, String department) {
        return new Caller("someone", "client", null, Set.of(role), department, Set.of());
    }
}
