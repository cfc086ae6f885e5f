package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterLifeTests {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EDIT         | DRAFT WITHDRAWN REJECTED
            SUBMIT       | DRAFT WITHDRAWN REJECTED
            WITHDRAW     | IN_REVIEW
            REVIEW       | IN_REVIEW
            PUBLISH      | APPROVED
            START_CHANGE | PUBLISHED
            """)
    void allowsEachActionInItsStatesOnly(MatterAction action, String states) {
        Set<MatterState> expected = EnumSet.noneOf(MatterState.class);
        for (String state : states.split(" ")) {
            expected.add(MatterState.valueOf(state));
        }
        assertThat(MatterLife.EDITING.sources(action)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} in {1} leads to {2}")
    @CsvSource({
        "SUSPEND, IN_FORCE, SUSPENDED",
        "RESUME, SUSPENDED, IN_FORCE",
        "CANCEL, IN_FORCE, CANCELLED",
        "CANCEL, SUSPENDED, CANCELLED"
    })
    void changesTheForce(MatterAction action, InForce from, InForce to) {
        assertThat(MatterLife.FORCE.next(from, action)).isEqualTo(to);
    }

    @Test
    void reachesEveryStateButTheOneOfOldVersions() {
        assertThat(MatterLife.EDITING.reachable()).isEqualTo(EnumSet.complementOf(EnumSet.of(MatterState.SUPERSEDED)));
        assertThat(MatterLife.FORCE.reachable()).isEqualTo(EnumSet.allOf(InForce.class));
        assertThat(MatterLife.FORCE.ends()).containsExactly(InForce.CANCELLED);
    }

    @Test
    void hasARowForEveryAction() {
        for (MatterAction action : MatterAction.values()) {
            int rows = MatterLife.EDITING.sources(action).size()
                    + MatterLife.FORCE.sources(action).size();
            assertThat(rows).as(action.name()).isPositive();
        }
    }
}
