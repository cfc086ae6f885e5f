package cn.yingde.govservice.localstack.launcher;

import cn.yingde.govservice.localstack.database.Detached;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the product. It writes to a file rather than a pipe, so that it outlives its starter unharmed. */
final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path directory, Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(Detached.command(command))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Child(name, builder.start(), log);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be started: %s".formatted(name, failure.getMessage()), failure);
        }
    }

    String name() {
        return name;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    Path log() {
        return log;
    }

    /** Asks it to end. */
    void ask() {
        process.destroy();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        await(10);
    }

    /** Waits for its end; forces it when it does not come. */
    void await(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(seconds, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Why it ended, as far as its log tells. */
    String lastWords() {
        try {
            return LastWords.in(Files.readAllLines(log));
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }
}
