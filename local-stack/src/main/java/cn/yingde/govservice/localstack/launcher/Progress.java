package cn.yingde.govservice.localstack.launcher;

import java.io.PrintStream;

/** Tells what happens, each line with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String sentence) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("[%6.1f s] %s%n", seconds, sentence);
        out.flush();
    }
}
