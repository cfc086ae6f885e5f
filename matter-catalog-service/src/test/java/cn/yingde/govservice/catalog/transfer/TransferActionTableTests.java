package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.transfer.TransferBatch.Reform;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind and state of an item, every action, every caller: what is listed is what the aggregate does. */
class TransferActionTableTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final TransferBatch LIVE = batch(false);
    private static final TransferBatch HISTORICAL = batch(true);

    private record Person(String name, Caller caller, boolean side, boolean reviewer) {
        boolean entitled(TransferAction action, boolean historical) {
            return switch (action) {
                case CONFIRM -> side || (historical && reviewer);
                case OBJECT -> side;
                case RULE, UNDO -> reviewer;
                case EFFECT -> false;
            };
        }
    }

    private static final List<Person> PEOPLE = people();

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            people.add(person(role, "from", Set.of()));
            people.add(person(role, "to", Set.of()));
            people.add(person(role, "elsewhere", Set.of()));
            people.add(person(role, null, Set.of()));
        }
        people.add(person(Role.SYSTEM, "from", Set.of("catalog.write")));
        people.add(person(Role.SYSTEM, "elsewhere", Set.of("catalog.write")));
        people.add(person(Role.SYSTEM, "to", Set.of("catalog.read")));
        return people;
    }

    private static Person person(Role role, String department, Set<String> scopes) {
        boolean writes = role == Role.CATALOG_EDITOR || scopes.contains("catalog.write");
        boolean side = writes && ("from".equals(department) || "to".equals(department));
        Caller caller = new Caller("somebody", "client", null, Set.of(role), department, scopes);
        return new Person(role + " of " + department + scopes, caller, side, role == Role.CATALOG_REVIEWER);
    }

    static Stream<Arguments> items() {
        return Stream.of(TransferState.values())
                .flatMap(state -> Stream.of(LIVE, HISTORICAL).map(batch -> Arguments.of(state, batch)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void listsWhatTheAggregateDoes(TransferState state, TransferBatch batch) {
        for (Person person : PEOPLE) {
            for (ActionView view : TransferActions.explain(batch, in(state, batch), person.caller, Locale.CHINESE)) {
                TransferAction action = TransferAction.valueOf(view.action());
                boolean expected = person.entitled(action, batch.historical()) && succeeds(in(state, batch), action);
                assertThat(view.allowed())
                        .as("%s by %s in %s: %s", action, person.name, state, view.reason())
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void isDueOnlyWhenConfirmedAndItsDayHasCome(TransferState state, TransferBatch batch) {
        TransferItem item = in(state, batch);
        assertThat(item.due(DAY)).isEqualTo(state == TransferState.CONFIRMED);
        assertThat(item.due(DAY.minusDays(1))).isFalse();
    }

    private static boolean succeeds(TransferItem item, TransferAction action) {
        try {
            act(item, action);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused.code().status().value()).isEqualTo(409);
            return false;
        }
    }

    private static void act(TransferItem item, TransferAction action) {
        switch (action) {
            case CONFIRM -> item.confirm(side -> true, DAY);
            case OBJECT -> item.object("x");
            case RULE -> item.rule(null, "文件", DAY);
            case UNDO -> item.undo("x");
            case EFFECT -> item.effect(Instant.EPOCH);
        }
    }

    private static TransferItem in(TransferState state, TransferBatch batch) {
        TransferTerms terms = new TransferTerms(
                TransferKind.TRANSFER,
                List.of(1L),
                List.of("from"),
                List.of(new TransferTerms.Target(null, null, "to")),
                null,
                null);
        TransferItem item = new TransferItem(1, batch, terms);
        switch (state) {
            case PROPOSED -> {}
            case SOURCE_CONFIRMED -> item.confirm(side -> side.side() == Side.Of.SOURCE, DAY);
            case TARGET_CONFIRMED -> item.confirm(side -> side.side() == Side.Of.TARGET, DAY);
            case CONFIRMED -> item.confirm(side -> true, DAY);
            case DISPUTED -> item.object("x");
            case CANCELLED -> item.undo("x");
            case EFFECTED -> {
                item.confirm(side -> true, DAY);
                item.effect(Instant.EPOCH);
            }
        }
        assertThat(item.state()).isEqualTo(state);
        return item;
    }

    private static TransferBatch batch(boolean historical) {
        return new TransferBatch(1, new Reform("改革", "文件", DAY, historical, "补录"), "reviewer", Instant.EPOCH);
    }
}
