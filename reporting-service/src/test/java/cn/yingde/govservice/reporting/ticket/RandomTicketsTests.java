package cn.yingde.govservice.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.metric.Counting;
import cn.yingde.govservice.reporting.metric.Grouping;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.rollup.Cell;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import cn.yingde.govservice.reporting.rollup.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random histories, in any order in which tickets are heard of, every metric as of any day is what a recount finds. */
class RandomTicketsTests {

    private static final int LONGEST_PAGE = 40;

    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<String, Timeline<TicketState>> stored = new HashMap<>();

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMetricWithAnyCutOffEqualsARecount(long seed) {
        Random random = new Random(seed);
        List<RandomTicket.Event> events = RandomTicket.histories(random, 120);
        follow(random, events);

        for (int i = 0; i < 30; i++) {
            LocalDate from = RandomTicket.START.plusDays(random.nextInt(60));
            LocalDate to = from.plusDays(random.nextInt(60));
            LocalDate asOf = from.plusDays(random.nextInt(120));
            compare(events, from, to, asOf);
        }
    }

    /** Pages are cut anywhere, and some are given twice. */
    private void follow(Random random, List<RandomTicket.Event> events) {
        int at = 0;
        while (at < events.size()) {
            int to = Math.min(at + 1 + random.nextInt(LONGEST_PAGE), events.size());
            take(events.subList(at, to));
            if (random.nextInt(4) == 0) {
                take(events.subList(Math.max(0, at - random.nextInt(LONGEST_PAGE)), to));
            }
            at = to;
        }
    }

    private void take(List<RandomTicket.Event> page) {
        TicketBook book = new TicketBook(stored);
        page.forEach(
                event -> book.apply(event.day(), event.version(), event.data().toState()));
        Map<String, Timeline<TicketState>> after = book.after();
        book.deltas(after).byCell().forEach((cell, n) -> cells.merge(cell, n, Integer::sum));
        stored.putAll(after);
    }

    private void compare(List<RandomTicket.Event> events, LocalDate from, LocalDate to, LocalDate asOf) {
        Recount recount = new Recount(events, from, to, BureauTime.endOf(asOf));
        compare(recount, ticket -> true, rolledUp(from, to, asOf, cell -> true), "all " + from + "/" + to + "@" + asOf);
        SLICES.forEach((slice, which) -> compare(
                recount,
                ticket -> which.ofTicket.apply(ticket).equals(slice),
                rolledUp(from, to, asOf, by -> which.ofCell.apply(by).equals(slice)),
                slice + " " + from + "/" + to + "@" + asOf));
        assertStoredFlagsAgree(from, to, asOf);
    }

    private static void compare(Recount recount, Predicate<TicketData> which, Map<Measure, Long> values, String what) {
        for (Metric metric : Metrics.all()) {
            if (metric.id().startsWith("tickets.") && metric.counting() instanceof Counting.OverCohort counting) {
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

    private record Slice(Function<TicketData, String> ofTicket, Function<Dimensions, String> ofCell) {

        static Slice of(Grouping by, Function<Dimensions, String> ofCell) {
            return new Slice(Objects.requireNonNull(TicketSlices.KEYS.get(by)), ofCell);
        }
    }

    private static final Slice DEPARTMENT = Slice.of(Grouping.DEPARTMENT, Dimensions::department);
    private static final Slice TOWNSHIP = Slice.of(Grouping.TOWNSHIP, Dimensions::township);
    private static final Map<String, Slice> SLICES = Map.of(
            "housing", DEPARTMENT,
            "NONE", DEPARTMENT,
            "FOOD", Slice.of(Grouping.CATEGORY, Dimensions::topic),
            "COMPLAINT", Slice.of(Grouping.TYPE, Dimensions::type),
            "OWN", Slice.of(Grouping.SOURCE, Dimensions::source),
            "WECHAT", Slice.of(Grouping.CHANNEL, Dimensions::channel),
            "441881002", TOWNSHIP);

    /** The drill-down counts what the figure says: one record for each one of a measure. */
    private void assertStoredFlagsAgree(LocalDate from, LocalDate to, LocalDate asOf) {
        Map<Measure, Long> values = rolledUp(from, to, asOf, cell -> true);
        List<TicketState> now = new ArrayList<>();
        stored.values().forEach(timeline -> timeline.at(asOf).ifPresent(now::add));
        for (Measure measure : List.of(Measure.TICKET_REPLIED, Measure.TICKET_SATISFIED, Measure.TICKET_RECEIVED)) {
            long records = now.stream()
                    .filter(t ->
                            !t.receivedOn().isBefore(from) && !t.receivedOn().isAfter(to))
                    .filter(t -> (t.measures() & measure.bit()) != 0)
                    .count();
            assertThat(records).as(measure + " as of " + asOf).isEqualTo(values.getOrDefault(measure, 0L));
        }
    }

    private Map<Measure, Long> rolledUp(LocalDate from, LocalDate to, LocalDate asOf, Predicate<Dimensions> which) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        cells.forEach((cell, n) -> {
            boolean inPeriod =
                    !cell.cohortDay().isBefore(from) && !cell.cohortDay().isAfter(to);
            boolean seen = !cell.effectiveDay().isAfter(asOf);
            if (inPeriod && seen && which.test(cell.dimensions())) {
                values.merge(cell.measure(), (long) n, Long::sum);
            }
        });
        return values;
    }
}
