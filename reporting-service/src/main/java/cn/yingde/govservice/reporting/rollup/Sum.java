package cn.yingde.govservice.reporting.rollup;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Measures added up, some of them taken away. */
public record Sum(Set<Measure> plus, Set<Measure> minus) {

    public static Sum of(Measure... plus) {
        return new Sum(Set.of(plus), Set.of());
    }

    public Sum less(Measure... less) {
        return new Sum(plus, Set.of(less));
    }

    public Set<Measure> measures() {
        Set<Measure> all = EnumSet.noneOf(Measure.class);
        all.addAll(plus);
        all.addAll(minus);
        return all;
    }

    public long of(Map<Measure, Long> values) {
        return total(plus, values) - total(minus, values);
    }

    private static long total(Set<Measure> measures, Map<Measure, Long> values) {
        return measures.stream().mapToLong(m -> values.getOrDefault(m, 0L)).sum();
    }
}
