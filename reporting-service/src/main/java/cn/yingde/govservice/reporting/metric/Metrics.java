package cn.yingde.govservice.reporting.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All metrics, each with its formula in words and as data. */
public final class Metrics {

    private static final List<Metric> ALL = Stream.of(CaseMetrics.ALL, TicketMetrics.ALL, CatalogMetrics.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Metric> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Metric::id, Function.identity()));

    private Metrics() {}

    public static List<Metric> all() {
        return ALL;
    }

    public static Optional<Metric> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
