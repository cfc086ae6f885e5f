package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.text.Text;
import java.util.Set;

/**
 * A declared metric. Whoever changes how it counts raises its version: a stored report keeps the
 * version that it was made with.
 *
 * @param source the service whose feed it is made of
 */
public record Metric(
        String id,
        Text name,
        Text formula,
        int version,
        Unit unit,
        String source,
        Counting counting,
        Set<Grouping> groupings) {

    static final String CASES = "cases";
    static final String HOTLINE = "hotline";
    static final String CATALOG = "catalog";

    /** What it is read from; the current structure is known from the catalogue. */
    public Set<String> sources(Structure structure) {
        return structure == Structure.THEN || source.equals(CATALOG) ? Set.of(source) : Set.of(source, CATALOG);
    }

    /** Whether each department has a figure of its own. */
    public boolean dividesByDepartment() {
        return groupings.contains(Grouping.DEPARTMENT);
    }

    public boolean rate() {
        return counting.rate();
    }
}
