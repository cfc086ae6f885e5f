package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.loading.Entry.Answer;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Uploads one file to one importer, waits until its job is done, and tells which lines were refused and why. */
final class Importer {

    private static final long BETWEEN_LOOKS_MS = 300;
    private static final long BETWEEN_LINES_NS = 3_000_000_000L;
    private static final int MOST_ERRORS_SHOWN = 20;

    /** How a job ended. */
    record Outcome(long rows, long accepted, long unchanged, long rejected) {

        static final Outcome NOTHING = new Outcome(0, 0, 0, 0);

        Outcome plus(Outcome other) {
            return new Outcome(
                    rows + other.rows,
                    accepted + other.accepted,
                    unchanged + other.unchanged,
                    rejected + other.rejected);
        }

        static Outcome of(JsonNode job) {
            return new Outcome(
                    job.path("rows").asLong(0),
                    job.path("accepted").asLong(0),
                    job.path("unchanged").asLong(0),
                    job.path("rejected").asLong(0));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d lines: %,d accepted, %,d unchanged, %,d rejected",
                    rows,
                    accepted,
                    unchanged,
                    rejected);
        }
    }

    private final Entry entry;
    private final Log log;

    Importer(Entry entry, Log log) {
        this.entry = entry;
        this.log = log;
    }

    /** @param jobs where the job is looked up, the id follows */
    Outcome load(String name, String path, String jobs, Path file) {
        log.say(name + ": uploading");
        Answer stored = entry.upload(path, file);
        if (!stored.found()) {
            throw new LoadFailed(path + " is not there");
        }
        String job = jobs + "/" + stored.body().path("id").asString();
        JsonNode done = waitFor(name, job);
        Outcome outcome = Outcome.of(done);
        log.say(name + ": " + outcome);
        if (outcome.rejected() > 0) {
            showErrors(name, job);
        }
        if (done.path("state").asString().equals("FAILED")) {
            throw new LoadFailed("The import of " + name + " failed: " + done);
        }
        return outcome;
    }

    private JsonNode waitFor(String name, String job) {
        long said = System.nanoTime();
        while (true) {
            JsonNode seen = entry.get(job).body();
            String state = seen.path("state").asString("");
            if (state.equals("DONE") || state.equals("FAILED")) {
                return seen;
            }
            if (System.nanoTime() - said > BETWEEN_LINES_NS) {
                said = System.nanoTime();
                Outcome outcome = Outcome.of(seen);
                long applied = outcome.accepted() + outcome.unchanged() + outcome.rejected();
                log.say(String.format(Locale.ROOT, "%s: %,d of %,d lines", name, applied, outcome.rows()));
            }
            Patience.rest(BETWEEN_LOOKS_MS);
        }
    }

    private void showErrors(String name, String job) {
        JsonNode errors =
                entry.get(job + "/errors?limit=" + MOST_ERRORS_SHOWN).body().path("items");
        for (JsonNode error : errors) {
            log.say(name + ", line " + error.path("row").asString("?") + ": "
                    + error.path("code").asString("") + " " + detail(error));
        }
    }

    private static String detail(JsonNode error) {
        JsonNode detail = error.path("detail");
        return detail.isObject() ? detail.path("zh").asString("") : detail.asString("");
    }
}
