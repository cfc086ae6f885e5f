package cn.yingde.govservice.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTableTests {

    enum Door {
        OPEN,
        SHUT,
        LOCKED,
        GONE
    }

    enum Act {
        SHUT_IT,
        OPEN_IT,
        LOCK_IT,
        KNOCK,
        TEAR_DOWN
    }

    private static final StateTable<Door, Act> DOOR = StateTable.of(Door.class, Act.class, CommonProblem.CONFLICT)
            .startingIn(Door.SHUT)
            .on(Act.SHUT_IT)
            .from(Door.OPEN)
            .to(Door.SHUT)
            .on(Act.OPEN_IT)
            .from(Door.SHUT)
            .to(Door.OPEN, Door.SHUT)
            .on(Act.LOCK_IT)
            .from(Door.SHUT)
            .to(Door.LOCKED)
            .on(Act.KNOCK)
            .from(Door.SHUT, Door.LOCKED)
            .stay()
            .on(Act.TEAR_DOWN)
            .from(Door.OPEN, Door.SHUT, Door.LOCKED)
            .to(Door.GONE)
            .build();

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "OPEN,   SHUT_IT,   true",
        "OPEN,   LOCK_IT,   false",
        "SHUT,   LOCK_IT,   true",
        "LOCKED, KNOCK,     true",
        "LOCKED, OPEN_IT,   false",
        "GONE,   TEAR_DOWN, false"
    })
    void allowsWhatHasARow(Door state, Act action, boolean allowed) {
        assertThat(DOOR.allows(state, action)).isEqualTo(allowed);
        assertThat(DOOR.actions(state).contains(action)).isEqualTo(allowed);
        assertThat(DOOR.sources(action).contains(state)).isEqualTo(allowed);
        assertThat(DOOR.targets(state, action).isEmpty()).isEqualTo(!allowed);
    }

    @Test
    void refusesWithTheTablesProblem() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> DOOR.require(Door.LOCKED, Act.OPEN_IT))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.CONFLICT));
        assertThatNoException().isThrownBy(() -> DOOR.require(Door.SHUT, Act.OPEN_IT));
    }

    @Test
    void saysInBothLanguagesWhereTheActionIsPossible() {
        assertThat(DOOR.refusal(Door.OPEN, Act.KNOCK).zh()).contains("OPEN", "KNOCK", "SHUT、LOCKED");
        assertThat(DOOR.refusal(Door.OPEN, Act.KNOCK).en()).contains("possible in: SHUT, LOCKED");
    }

    @Test
    void leadsToOneStateOrLetsTheSubjectDecide() {
        assertThat(DOOR.next(Door.OPEN, Act.SHUT_IT)).isEqualTo(Door.SHUT);
        assertThat(DOOR.next(Door.LOCKED, Act.KNOCK)).isEqualTo(Door.LOCKED);
        assertThat(DOOR.targets(Door.SHUT, Act.OPEN_IT)).isEqualTo(Set.of(Door.OPEN, Door.SHUT));
        assertThatIllegalStateException().isThrownBy(() -> DOOR.next(Door.SHUT, Act.OPEN_IT));
    }

    @Test
    void knowsWhatCanBeReachedAndWhatEnds() {
        assertThat(DOOR.reachable()).containsExactlyInAnyOrder(Door.values());
        assertThat(DOOR.ends()).containsExactly(Door.GONE);
    }

    @Test
    void drawsItselfInTheOrderOfItsRows() {
        assertThat(DOOR.mermaid()).isEqualTo("""
                stateDiagram-v2
                    [*] --> SHUT
                    OPEN --> SHUT: SHUT_IT
                    SHUT --> OPEN: OPEN_IT
                    SHUT --> SHUT: OPEN_IT
                    SHUT --> LOCKED: LOCK_IT
                    SHUT --> SHUT: KNOCK
                    LOCKED --> LOCKED: KNOCK
                    OPEN --> GONE: TEAR_DOWN
                    SHUT --> GONE: TEAR_DOWN
                    LOCKED --> GONE: TEAR_DOWN
                    GONE --> [*]
                """);
    }

    @Test
    void refusesTwoRowsForOneActionInOneState() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateTable.of(Door.class, Act.class, CommonProblem.CONFLICT)
                        .on(Act.LOCK_IT)
                        .from(Door.SHUT)
                        .to(Door.LOCKED)
                        .on(Act.LOCK_IT)
                        .from(Door.SHUT)
                        .to(Door.OPEN));
    }

    @Test
    void startsInTheFirstStateUnlessToldOtherwise() {
        assertThat(StateTable.of(Door.class, Act.class, CommonProblem.CONFLICT)
                        .build()
                        .starts())
                .containsExactly(Door.OPEN);
    }
}
