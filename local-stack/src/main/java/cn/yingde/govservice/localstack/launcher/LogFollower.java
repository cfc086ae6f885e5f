package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Shows what the processes write to their logs, each line with the name of its process. */
final class LogFollower {

    private static final int MOST_AT_ONCE = 256 * 1024;

    private final PrintStream out;
    private final Predicate<String> shown;
    private final Map<String, Path> logs = new LinkedHashMap<>();
    private final Map<String, Long> positions = new LinkedHashMap<>();

    LogFollower(PrintStream out, Predicate<String> shown) {
        this.out = out;
        this.shown = shown;
    }

    synchronized void follow(String name, Path log) {
        logs.put(name, log);
        positions.put(name, 0L);
    }

    /** Goes on from the present end of each log. */
    synchronized void skipToEnd() {
        logs.forEach((name, log) -> positions.put(name, log.toFile().length()));
    }

    synchronized void poll() {
        logs.forEach((name, log) -> {
            if (Files.exists(log)) {
                positions.compute(name, (same, from) -> show(name, log, from == null ? 0 : from));
            }
        });
    }

    private long show(String name, Path log, long from) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            // Shorter than before: a new file under the old name.
            long start = file.length() < from ? 0 : from;
            byte[] bytes = new byte[(int) Math.min(MOST_AT_ONCE, file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            int whole = lastLineEnd(bytes);
            String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            text.lines().filter(shown).forEach(line -> out.printf("%-9s | %s%n", name, line));
            return start + whole;
        } catch (IOException unreadable) {
            return from;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (int i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        // A line longer than the window is shown in pieces.
        return bytes.length == MOST_AT_ONCE ? bytes.length : 0;
    }
}
