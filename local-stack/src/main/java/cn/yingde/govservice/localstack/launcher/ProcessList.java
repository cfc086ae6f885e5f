package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of a product, on disk, so that a later start finds what an earlier one had to leave behind. */
final class ProcessList {

    private static final Duration SAME_START = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 20;

    private final Path file;

    ProcessList(Path file) {
        this.file = file;
    }

    /** A process id alone may by now belong to somebody else; with its start time it cannot. */
    private record Line(String name, long pid, Instant startedAt) {

        static Line parse(String text) {
            String[] parts = text.split(" ");
            return new Line(parts[0], Long.parseLong(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2])));
        }

        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::same);
        }

        private boolean same(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .filter(start -> Duration.between(start, startedAt).abs().compareTo(SAME_START) <= 0)
                    .isPresent();
        }
    }

    synchronized void add(String name, ProcessHandle process) {
        long start = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        try {
            Files.writeString(
                    file,
                    "%s %d %d%n".formatted(name, process.pid(), start),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be written: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    synchronized void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be deleted: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    /** Ends what is left of an earlier start and answers the names of what was found. */
    List<String> endLeftovers() {
        List<Line> left =
                lines().stream().filter(line -> line.alive().isPresent()).toList();
        // The database goes last: the services write to it until they end.
        left.stream().filter(line -> !line.name().equals(Product.DATABASE)).forEach(ProcessList::ask);
        left.stream().filter(line -> !line.name().equals(Product.DATABASE)).forEach(ProcessList::end);
        left.forEach(ProcessList::ask);
        left.forEach(ProcessList::end);
        clear();
        return left.stream().map(Line::name).toList();
    }

    private List<Line> lines() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(text -> text.matches("\\S+ \\d+ \\d+"))
                            .map(Line::parse)
                            .toList()
                    : List.of();
        } catch (IOException failure) {
            throw new Trouble("%s cannot be read: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    private static void ask(Line line) {
        line.alive().ifPresent(ProcessHandle::destroy);
    }

    private static void end(Line line) {
        line.alive().ifPresent(process -> {
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                process.destroyForcibly();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
