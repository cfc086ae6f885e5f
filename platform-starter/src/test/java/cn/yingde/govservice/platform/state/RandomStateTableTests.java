package cn.yingde.govservice.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables with random rows say in every (state, action) what a plain map of the same rows says. */
class RandomStateTableTests {

    enum State {
        A,
        B,
        C,
        D,
        E
    }

    enum Act {
        ONE,
        TWO,
        THREE,
        FOUR
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysOfEveryStateAndActionWhatItsRowsSay(long seed) {
        Map<State, Map<Act, Set<State>>> rows = rows(new Random(seed));
        StateTable<State, Act> table = table(rows);
        for (State state : State.values()) {
            assertThat(table.actions(state)).isEqualTo(rows.get(state).keySet());
            for (Act action : Act.values()) {
                Set<State> to = rows.get(state).getOrDefault(action, Set.of());
                assertThat(table.targets(state, action)).isEqualTo(to);
                assertThat(table.allows(state, action)).isEqualTo(!to.isEmpty());
                assertThat(table.sources(action).contains(state)).isEqualTo(!to.isEmpty());
                if (to.isEmpty()) {
                    assertThatExceptionOfType(ProblemException.class)
                            .isThrownBy(() -> table.next(state, action))
                            .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.CONFLICT));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reachesWhatARandomWalkReachesAndEndsWhereNoneGoesOn(long seed) {
        Random random = new Random(seed);
        Map<State, Map<Act, Set<State>>> rows = rows(random);
        StateTable<State, Act> table = table(rows);
        Set<State> visited = EnumSet.of(State.A);
        State now = State.A;
        for (int i = 0; i < 400; i++) {
            Set<State> next = EnumSet.noneOf(State.class);
            rows.get(now).values().forEach(next::addAll);
            now = next.isEmpty() || random.nextInt(20) == 0 ? State.A : pick(next, random);
            visited.add(now);
        }
        assertThat(table.reachable()).containsAll(visited);
        for (State state : table.ends()) {
            assertThat(rows.get(state).values()).allMatch(to -> to.equals(Set.of(state)));
        }
        String diagram = table.mermaid();
        long drawn = diagram.lines().filter(line -> line.contains(": ")).count();
        assertThat(drawn)
                .isEqualTo(rows.values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(Set::size)
                        .sum());
    }

    private static Map<State, Map<Act, Set<State>>> rows(Random random) {
        Map<State, Map<Act, Set<State>>> rows = new EnumMap<>(State.class);
        for (State state : State.values()) {
            rows.put(state, new EnumMap<>(Act.class));
            for (Act action : Act.values()) {
                if (random.nextInt(5) < 2) {
                    Set<State> to = EnumSet.of(State.values()[random.nextInt(5)]);
                    to.add(State.values()[random.nextInt(5)]);
                    rows.get(state).put(action, to);
                }
            }
        }
        return rows;
    }

    private static StateTable<State, Act> table(Map<State, Map<Act, Set<State>>> rows) {
        StateTableBuilder<State, Act> table = StateTable.of(State.class, Act.class, CommonProblem.CONFLICT);
        rows.forEach((state, row) ->
                row.forEach((action, to) -> table.on(action).from(state).to(to.toArray(State[]::new))));
        return table.build();
    }

    private static State pick(Set<State> states, Random random) {
        return states.stream().skip(random.nextInt(states.size())).findFirst().orElseThrow();
    }
}
