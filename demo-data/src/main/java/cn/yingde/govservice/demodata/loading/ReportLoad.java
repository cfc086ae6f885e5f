package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.report.Targets;
import cn.yingde.govservice.demodata.report.Targets.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Sets the targets, waits for the statistics, and has the half-year report made, signed and published. */
final class ReportLoad {

    private static final String REPORTS = "/api/reporting/v1/reports";
    private static final String TARGETS = "/api/reporting/v1/targets";
    private static final String LEADER = "bureau-chief-leader";
    private static final int LOOKS = 900;

    /** The report says on every page that its data are made up. */
    record Request(String template, String period, boolean demonstration) {}

    record Attainment(String atLeast) {}

    record Signature(String comment) {}

    record Nothing() {}

    private final Entry entry;
    private final Log log;

    ReportLoad(Entry entry, Log log) {
        this.entry = entry;
        this.log = log;
    }

    /** Answers how many targets were missing; one that is there stays as it is. */
    int setTargets() {
        Set<String> known = new HashSet<>();
        for (JsonNode target :
                entry.get(TARGETS + "?period=" + Targets.PERIOD).body().path("items")) {
            known.add(target.path("metricId").asString(""));
        }
        List<Target> missing = Targets.all().stream()
                .filter(target -> !known.contains(target.metricId()))
                .toList();
        for (Target target : missing) {
            String path = TARGETS + "/" + target.metricId() + "?period=" + Targets.PERIOD;
            entry.put(path, new Attainment(target.atLeast()));
        }
        return missing.size();
    }

    /** Two looks, two seconds apart, must both find every source read to its head. */
    void waitForStatistics() {
        int good = 0;
        for (int i = 0; i < LOOKS && good < 2; i++) {
            JsonNode feeds = entry.get("/api/reporting/v1/feeds").body().path("items");
            good = caughtUp(feeds) ? good + 1 : 0;
            if (good == 0 && i % 3 == 0) {
                log.say("statistics: " + progress(feeds));
            }
            Patience.rest(good == 0 ? 1000 : 2000);
        }
        if (good < 2) {
            throw new LoadFailed("The statistics have not caught up with their sources");
        }
        log.say("statistics: caught up with all sources");
    }

    /** Answers the public address; a report that is already there is only finished, unless something has changed. */
    String publish(boolean changed) {
        JsonNode newest = newest(changed);
        String report = REPORTS + "/" + newest.path("id").asString();
        if (!said(newest, "signedBy")) {
            entry.postAs(LEADER, report + "/signatures", new Signature("同意发布（演示数据）"));
        }
        if (!said(newest, "publishedAt")) {
            entry.postAs(LEADER, report + "/publications", new Nothing());
            log.say("report: signed and published");
        }
        return entry.url(report + "/document?format=html");
    }

    private JsonNode newest(boolean changed) {
        String query = "?template=HALF_YEAR&period=" + HalfYear.PERIOD;
        JsonNode newest = entry.get(REPORTS + query).body().path("items").path(0);
        if (!changed && !newest.isMissingNode()) {
            return newest;
        }
        JsonNode made = entry.post(REPORTS, new Request("HALF_YEAR", HalfYear.PERIOD, true))
                .body();
        log.say("report: version " + made.path("version").asString("1") + " made");
        return made;
    }

    private static boolean said(JsonNode node, String member) {
        return !node.path(member).asString("").isEmpty() || node.path(member).isObject();
    }

    private static boolean caughtUp(JsonNode feeds) {
        boolean all = !feeds.isEmpty();
        for (JsonNode feed : feeds) {
            all &= feed.path("caughtUp").asBoolean(false);
        }
        return all;
    }

    private static String progress(JsonNode feeds) {
        StringBuilder line = new StringBuilder();
        for (JsonNode feed : feeds) {
            line.append(feed.path("source").asString("?"))
                    .append(' ')
                    .append(feed.path("position").asString("0"))
                    .append(" of ")
                    .append(feed.path("head").asString("?"))
                    .append("; ");
        }
        return line.isEmpty() ? "waiting" : line.toString();
    }
}
