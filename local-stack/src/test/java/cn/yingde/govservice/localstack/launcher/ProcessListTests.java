package cn.yingde.govservice.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessListTests {

    @TempDir
    Path directory;

    private Process sleeper;
    private Path file;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
        file = directory.resolve("processes");
    }

    @AfterEach
    void endTheProcess() {
        sleeper.destroyForcibly();
    }

    @Test
    void endsWhatAnEarlierStartLeftAndSaysSo() throws Exception {
        new ProcessList(file).add("hotline", sleeper.toHandle());
        assertThat(new ProcessList(file).endLeftovers()).containsExactly("hotline");
        assertThat(sleeper.waitFor()).isNotZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void leavesAnotherProcessThatGotTheSameNumberAlone() throws IOException {
        Files.writeString(file, "hotline %d %d%n".formatted(sleeper.pid(), 1_000_000_000_000L));
        assertThat(new ProcessList(file).endLeftovers()).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void readsAListThatWasCutOffWhileItWasWritten() throws IOException {
        new ProcessList(file).add("hotline", sleeper.toHandle());
        Files.writeString(file, Files.readString(file) + "cases 12");
        assertThat(new ProcessList(file).endLeftovers()).containsExactly("hotline");
    }

    @Test
    void findsNothingWhereNothingRan() {
        assertThat(new ProcessList(file).endLeftovers()).isEmpty();
    }
}
