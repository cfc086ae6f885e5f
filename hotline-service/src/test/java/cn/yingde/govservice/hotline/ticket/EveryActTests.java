package cn.yingde.govservice.hotline.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state, taken on a real ticket: the table decides, and the list of actions tells the truth. */
class EveryActTests {

    private static final Set<TicketState> REACHED = EnumSet.complementOf(EnumSet.of(TicketState.TERMINATED));
    private static final Map<TicketAction, BiConsumer<Ticket, Conditions>> ACTS = acts();

    private static Map<TicketAction, BiConsumer<Ticket, Conditions>> acts() {
        Map<TicketAction, BiConsumer<Ticket, Conditions>> acts = new EnumMap<>(TicketAction.class);
        acts.put(TicketAction.NOT_ACCEPT, Ticket::notAccept);
        acts.put(TicketAction.DIRECT_ANSWER, (ticket, c) -> ticket.answerDirectly("a", c));
        acts.put(TicketAction.RETURN_UPSTREAM, Ticket::returnUpstream);
        acts.put(TicketAction.MERGE, (ticket, c) -> ticket.mergeInto("YDT20260302000009", c));
        acts.put(TicketAction.DISPATCH, (ticket, c) -> ticket.dispatch(Given.to("market"), c));
        acts.put(TicketAction.COORDINATE, Ticket::coordinate);
        acts.put(TicketAction.RULE, (ticket, c) -> ticket.rule(new Ruling("m", "market"), c));
        acts.put(TicketAction.RECALL, Ticket::recall);
        acts.put(TicketAction.SIGN_OFF, Ticket::signOff);
        acts.put(TicketAction.REQUEST_RETURN, (ticket, c) -> ticket.requestReturn(7, c));
        acts.put(TicketAction.DECIDE_RETURN, (ticket, c) -> ticket.decideReturn(1, true, c));
        acts.put(TicketAction.GIVE_OPINION, Ticket::receiveOpinion);
        acts.put(TicketAction.REQUEST_EXTENSION, (ticket, c) -> ticket.requestExtension(7, 3, null, c));
        acts.put(
                TicketAction.DECIDE_EXTENSION,
                (ticket, c) -> ticket.decideExtension(
                        ExtensionRequest.of(7, ticket, 3, "r", ExtensionBasis.NONE, "x", c), true, c));
        acts.put(TicketAction.REPLY, (ticket, c) -> ticket.reply(7, "author", Given.REPLY, c));
        acts.put(TicketAction.REVIEW, (ticket, c) -> ticket.review(true, List.of(), "reviewer", c));
        acts.put(TicketAction.CALL_BACK, (ticket, c) -> ticket.callBack(new Callback(true, Solved.YES, 1, null), c));
        acts.put(TicketAction.CLOSE, Ticket::close);
        acts.put(TicketAction.REOPEN, Ticket::reopen);
        acts.put(TicketAction.URGE, Ticket::urge);
        acts.put(TicketAction.SUPERVISE, Ticket::supervise);
        return acts;
    }

    @Test
    void knowsEveryAct() {
        assertThat(ACTS).containsOnlyKeys(TicketAction.values());
    }

    static Stream<Arguments> everyActInEveryState() {
        return REACHED.stream()
                .flatMap(state -> Arrays.stream(TicketAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyActInEveryState")
    void goesWhereTheTableSaysOrNowhere(TicketState state, TicketAction action) {
        Ticket ticket = Given.in(state);
        Set<TicketState> targets = TicketLife.TABLE.targets(state, action);
        // Rules aside: as history would be lived through.
        Conditions c = withoutRules();
        if (targets.isEmpty()) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> ACTS.get(action).accept(ticket, c))
                    .satisfies(refused -> assertThat(refused.code()).isEqualTo(HotlineProblem.TICKET_STATE));
            assertThat(ticket.state()).isEqualTo(state);
        } else if (action != TicketAction.DECIDE_EXTENSION) {
            ACTS.get(action).accept(ticket, c);
            assertThat(ticket.state()).isIn(targets);
            assertThat(ticket.endedAt() != null).isEqualTo(ticket.ended());
            assertThat(ticket.closedAt() != null).isEqualTo(ticket.state() == TicketState.CLOSED);
        }
    }

    static Stream<Arguments> everyStateActionAndRole() {
        return everyActInEveryState()
                .flatMap(row -> Stream.of(
                                Role.HOTLINE_OPERATOR,
                                Role.HOTLINE_REVIEWER,
                                Role.HOTLINE_SUPERVISOR,
                                Role.DEPARTMENT_HANDLER,
                                Role.DEPUTY_LEADER,
                                Role.CHIEF_LEADER)
                        .map(role -> Arguments.of(row.get()[0], row.get()[1], role)));
    }

    /** What the list offers succeeds when it is done at once; what it does not offer would be refused. */
    @ParameterizedTest(name = "{2} is offered {1} in {0}, or not")
    @MethodSource("everyStateActionAndRole")
    void offersExactlyWhatWouldSucceed(TicketState state, TicketAction action, Role role) {
        Ticket ticket = Given.in(state);
        Caller caller = new Caller("someone", "client", null, Set.of(role), "housing", Set.of());
        Conditions c = Given.at(Given.MONDAY);
        boolean offered = TicketActions.allowed(ticket, caller, c).contains(action.name());
        boolean mine = action.who().permits(caller, ticket.responsibility().leadDepartmentId());
        boolean listed = action != TicketAction.COORDINATE && action != TicketAction.RULE;
        assertThat(offered).isEqualTo(mine && listed && succeeds(ticket, action, c));
    }

    private static boolean succeeds(Ticket ticket, TicketAction action, Conditions c) {
        try {
            ACTS.get(action).accept(ticket, c);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static Conditions withoutRules() {
        Conditions live = Given.at(Given.MONDAY);
        return new Conditions(live.rules(), live.calendar(), live.hours(), live.now(), new Judgement.Deviations());
    }
}
