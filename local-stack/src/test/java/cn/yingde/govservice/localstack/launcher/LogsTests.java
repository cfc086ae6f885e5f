package cn.yingde.govservice.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher shows and tells of its processes' logs. */
class LogsTests {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);

    @Test
    void showsEachWholeLineOnceWithTheNameOfItsProcess() throws IOException {
        Path log = directory.resolve("hotline.log");
        LogFollower follower = new LogFollower(out, line -> true);
        follower.follow("hotline", log);
        follower.poll();
        Files.writeString(log, "一\nhalf");
        follower.poll();
        Files.writeString(log, " line\n", StandardOpenOption.APPEND);
        follower.poll();
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("hotline   | 一\nhotline   | half line\n");
    }

    @Test
    void showsAProcessStartedAgainFromItsBeginning() throws IOException {
        Path log = directory.resolve("cases.log");
        LogFollower follower = new LogFollower(out, line -> true);
        follower.follow("cases", log);
        Files.writeString(log, "a long first line\n");
        follower.poll();
        Files.writeString(log, "again\n");
        follower.poll();
        assertThat(shown.toString(StandardCharsets.UTF_8)).endsWith("cases     | again\n");
    }

    @Test
    void tellsTheReasonThatTheFrameworkDescribes() {
        assertThat(LastWords.in(List.of("x ERROR y", "Description:", "", "Port 8083 was already in use.", "Action:")))
                .isEqualTo("Port 8083 was already in use.");
    }

    @Test
    void tellsTheLastCauseOtherwise() {
        assertThat(LastWords.in(List.of("Caused by: first", "Caused by: second", "\tat here", "more")))
                .isEqualTo("Caused by: second");
        assertThat(LastWords.in(List.of())).isEqualTo("it said nothing");
    }

    @Test
    void makesPasswordsOnceAndKeepsThemToItself() throws IOException {
        Path file = directory.resolve("passwords.properties");
        String made = new Secrets(file).of("database.root");
        assertThat(made).hasSize(36);
        assertThat(new Secrets(file).of("database.root")).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
