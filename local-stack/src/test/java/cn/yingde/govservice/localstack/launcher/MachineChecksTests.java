package cn.yingde.govservice.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineChecksTests {

    @TempDir
    Path directory;

    @Test
    void saysWhichPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> MachineChecks.port("gateway", taken.getLocalPort()))
                    .withMessageContaining("Port %d (gateway) is in use", taken.getLocalPort());
        }
    }

    @Test
    void saysHowMuchMemoryIsMissing() {
        assertThatNoException().isThrownBy(() -> MachineChecks.memory(1600, 1600));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> MachineChecks.memory(1599, 1600))
                .withMessageContaining("1599 MB are free");
    }

    @Test
    void saysHowMuchDiskIsMissing() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> MachineChecks.disk(directory, 10, 2048))
                .withMessageContaining("Too little disk");
    }

    @Test
    void letsOneProductRunFromADirectory() {
        RunLock held = RunLock.take(directory.resolve("lock"));
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> RunLock.take(directory.resolve("lock")))
                .withMessageContaining("already runs");
        held.release();
        RunLock.take(directory.resolve("lock")).release();
    }
}
