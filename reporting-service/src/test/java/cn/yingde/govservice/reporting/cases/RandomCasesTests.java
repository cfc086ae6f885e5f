package cn.yingde.govservice.reporting.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.metric.Counting;
import cn.yingde.govservice.reporting.metric.Grouping;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.rollup.Cell;
import cn.yingde.govservice.reporting.rollup.Deltas;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import cn.yingde.govservice.reporting.rollup.Timeline;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random histories every case metric, divided by anything, as of any day, is what a recount finds. */
class RandomCasesTests {

    private static final Map<Grouping, Function<Dimensions, String>> OF_CELL = Map.of(
            Grouping.DEPARTMENT, Dimensions::department,
            Grouping.MATTER, Dimensions::topic,
            Grouping.TYPE, Dimensions::type,
            Grouping.CHANNEL, Dimensions::channel);

    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<String, Timeline<CaseState>> stored = new HashMap<>();

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyMetricWithAnyCutOffEqualsARecount(long seed) {
        Random random = new Random(seed);
        List<RandomCase.Event> events = RandomCase.histories(random, 150);
        follow(random, events);

        for (int i = 0; i < 40; i++) {
            LocalDate from = RandomCase.START.plusDays(random.nextInt(90));
            LocalDate to = from.plusDays(random.nextInt(60));
            LocalDate asOf = from.plusDays(random.nextInt(120));
            compare(events, from, to, asOf);
        }
    }

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {21, 22, 23})
    void aReadingFromNothingGivesTheSameCells(long seed) {
        Random random = new Random(seed);
        List<RandomCase.Event> events = RandomCase.histories(random, 100);
        follow(random, events);
        Map<Cell, Integer> first = new HashMap<>(cells);
        cells.clear();
        stored.clear();
        take(events);

        first.values().removeIf(n -> n == 0);
        cells.values().removeIf(n -> n == 0);
        assertThat(cells).isEqualTo(first);
    }

    /** Pages are cut anywhere, and some are given twice. */
    private void follow(Random random, List<RandomCase.Event> events) {
        int at = 0;
        while (at < events.size()) {
            int to = Math.min(at + 1 + random.nextInt(30), events.size());
            take(events.subList(at, to));
            if (random.nextInt(4) == 0) {
                take(events.subList(Math.max(0, at - random.nextInt(30)), to));
            }
            at = to;
        }
    }

    private void take(List<RandomCase.Event> page) {
        Map<String, Timeline<CaseState>> after = new HashMap<>(stored);
        for (RandomCase.Event event : page) {
            Timeline<CaseState> known = after.getOrDefault(event.caseNo(), Timeline.empty());
            after.put(
                    event.caseNo(),
                    known.then(event.day(), event.version(), event.data().toState()));
        }
        Deltas deltas = new Deltas();
        after.forEach((caseNo, timeline) -> deltas.replace(stored.getOrDefault(caseNo, Timeline.empty()), timeline));
        deltas.byCell().forEach((cell, n) -> cells.merge(cell, n, Integer::sum));
        stored.putAll(after);
    }

    private void compare(List<RandomCase.Event> events, LocalDate from, LocalDate to, LocalDate asOf) {
        CaseRecount recount = new CaseRecount(events, from, to, BureauTime.endOf(asOf));
        String what = from + "/" + to + "@" + asOf;
        compare(recount, found -> true, rolledUp(from, to, asOf, by -> true), what);
        CaseRecount.KEYS.forEach((by, key) -> {
            String value = key.apply(events.get(0).data());
            compare(
                    recount,
                    found -> key.apply(found).equals(value),
                    rolledUp(from, to, asOf, cell -> OF_CELL.get(by).apply(cell).equals(value)),
                    by + " " + value + " " + what);
        });
    }

    private static void compare(
            CaseRecount recount, Predicate<CaseData> which, Map<Measure, Long> values, String what) {
        for (Metric metric : Metrics.all()) {
            if (metric.id().startsWith("cases.") && metric.counting() instanceof Counting.OverCohort counting) {
                assertThat(counting.numerator().of(values))
                        .as(metric.id() + " of " + what)
                        .isEqualTo(recount.numerator(metric.id(), which));
                Sum denominator = counting.denominator();
                assertThat(denominator == null ? 0 : denominator.of(values))
                        .as(metric.id() + " denominator of " + what)
                        .isEqualTo(recount.denominator(metric.id(), which));
            }
        }
    }

    private Map<Measure, Long> rolledUp(LocalDate from, LocalDate to, LocalDate asOf, Predicate<Dimensions> which) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        cells.forEach((cell, n) -> {
            boolean inPeriod =
                    !cell.cohortDay().isBefore(from) && !cell.cohortDay().isAfter(to);
            if (inPeriod && !cell.effectiveDay().isAfter(asOf) && which.test(cell.dimensions())) {
                values.merge(cell.measure(), (long) n, Long::sum);
            }
        });
        return values;
    }
}
