package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.rollup.Measure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads figures over cohorts from the roll-ups. */
@Component
class CellFigures {

    private final JdbcTemplate jdbc;
    private final Successors successors;

    CellFigures(JdbcTemplate jdbc, Successors successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    Map<String, Ratio> read(Question question, Counting.OverCohort counting) {
        Map<String, Map<Measure, Long>> values = values(question, counting);
        Map<String, Ratio> ratios = new HashMap<>();
        values.forEach((key, measures) -> ratios.put(key, ratio(counting, measures)));
        return ratios;
    }

    private Map<String, Map<Measure, Long>> values(Question question, Counting.OverCohort counting) {
        CellQuery query = new CellQuery(question);
        Map<String, Map<Measure, Long>> values = new HashMap<>();
        successors
                .mapping(question)
                .ifPresentOrElse(
                        mapping -> read(query.byOwner(measures(counting)), (owner, key, measure, n) -> {
                            String now = mapping.now(owner[0], owner[1]);
                            if (question.filters().admitsDepartment(now)) {
                                add(values, question.by() == Grouping.DEPARTMENT ? now : key, measure, n);
                            }
                        }),
                        () -> read(
                                query.plain(measures(counting)),
                                (owner, key, measure, n) -> add(values, key, measure, n)));
        return values;
    }

    private void read(CellQuery.Sql sql, Taker taker) {
        jdbc.query(
                sql.text(),
                row -> {
                    String[] owner = {row.getString("owner"), row.getString("owned")};
                    taker.take(owner, row.getString("k"), Measure.valueOf(row.getString("measure")), row.getLong("n"));
                },
                sql.values().toArray());
    }

    private static void add(Map<String, Map<Measure, Long>> values, String key, Measure measure, long n) {
        values.computeIfAbsent(key, k -> new EnumMap<>(Measure.class)).merge(measure, n, Long::sum);
    }

    private static Set<Measure> measures(Counting.OverCohort counting) {
        Set<Measure> all = counting.numerator().measures();
        if (counting.denominator() != null) {
            all.addAll(counting.denominator().measures());
        }
        return all;
    }

    private static Ratio ratio(Counting.OverCohort counting, Map<Measure, Long> values) {
        return new Ratio(
                counting.numerator().of(values),
                counting.denominator() == null ? 0 : counting.denominator().of(values));
    }

    /** Takes one sum: owner is department and topic. */
    private interface Taker {
        void take(String[] owner, String key, Measure measure, long n);
    }
}
