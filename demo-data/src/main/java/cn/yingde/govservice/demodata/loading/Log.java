package cn.yingde.govservice.demodata.loading;

import java.io.PrintStream;
import java.util.Locale;

/** Progress for the person who waits: one line at a time, with the seconds since the start. */
final class Log {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Log(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.printf(Locale.ROOT, "[%4ds] %s%n", (System.nanoTime() - start) / 1_000_000_000L, line);
        out.flush();
    }

    /** The last line stands alone, so that scripts can take it. */
    synchronized void result(String line) {
        out.println(line);
        out.flush();
    }
}
