package cn.yingde.govservice.demodata.report;

import java.util.List;

/** What the second half-year is to reach. */
public final class Targets {

    public static final String PERIOD = "2019-H2";

    /** A metric and its least value in percent. */
    public record Target(String metricId, String atLeast) {}

    private Targets() {}

    public static List<Target> all() {
        return List.of(
                new Target("matters.instant-ratio", "25"),
                new Target("matters.online-ratio", "70"),
                new Target("matters.one-visit-ratio", "60"));
    }
}
