package cn.yingde.govservice.localstack.launcher;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked on the command line. */
record RunOptions(boolean demo, boolean reset, boolean quiet, boolean prepareOnly, int portOffset) {

    private static final int MOST_OFFSET = 50_000;

    static RunOptions parse(List<String> arguments) {
        boolean demo = false;
        boolean reset = false;
        boolean quiet = false;
        boolean prepareOnly = false;
        int offset = 0;
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String argument = left.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--reset" -> reset = true;
                case "--quiet" -> quiet = true;
                case "--prepare" -> prepareOnly = true;
                case "--port-offset" -> offset = offset(left.hasNext() ? left.next() : "");
                default -> throw new Trouble("Unknown option %s: see ./run --help".formatted(argument));
            }
        }
        return new RunOptions(demo, reset, quiet, prepareOnly, offset);
    }

    /** Keys that are forgotten lock the data for ever; only a database of our own is forgotten with them. */
    void allow(@Nullable String databaseUrl) {
        if (reset && databaseUrl != null) {
            throw new Trouble("--reset forgets keys, and %s would keep the data locked with them: drop the four gov_"
                            .formatted(databaseUrl)
                    + " databases there, remove .run, and start without --reset.");
        }
    }

    private static int offset(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST_OFFSET) {
            throw new Trouble("--port-offset needs a number from 0 to %d, not '%s'".formatted(MOST_OFFSET, text));
        }
        return Integer.parseInt(text);
    }
}
