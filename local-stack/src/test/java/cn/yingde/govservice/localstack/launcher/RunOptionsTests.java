package cn.yingde.govservice.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTests {

    @Test
    void readsWhatWasAsked() {
        assertThat(RunOptions.parse(List.of("--demo", "--port-offset", "1000", "--reset", "--quiet")))
                .isEqualTo(new RunOptions(true, true, true, false, 1000));
        assertThat(RunOptions.parse(List.of())).isEqualTo(new RunOptions(false, false, false, false, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "ten", "50001", "1e3"})
    void refusesAnOffsetThatIsNone(String offset) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> RunOptions.parse(List.of("--port-offset", offset)))
                .withMessageContaining("--port-offset needs a number");
    }

    @Test
    void forgetsNoKeysOfDataThatAnotherServerKeeps() {
        RunOptions reset = RunOptions.parse(List.of("--reset"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> reset.allow("jdbc:mysql://db:3306"))
                .withMessageContaining("--reset forgets keys, and jdbc:mysql://db:3306 would keep the data");
        assertThatNoException().isThrownBy(() -> reset.allow(null));
        assertThatNoException()
                .isThrownBy(() -> RunOptions.parse(List.of("--demo")).allow("jdbc:mysql://db:3306"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> RunOptions.parse(List.of("--fast")))
                .withMessageContaining("--fast");
    }

    @Test
    void movesAllPortsTogether() {
        Ports ports = new Ports(1000);
        assertThat(ports.all(true).values())
                .containsExactlyInAnyOrder(
                        9080, 9081, 9082, 9083, 9084, 10080, 10081, 10082, 10083, 10084, 10000, 4316);
        assertThat(ports.all(false)).doesNotContainKey("database");
    }
}
