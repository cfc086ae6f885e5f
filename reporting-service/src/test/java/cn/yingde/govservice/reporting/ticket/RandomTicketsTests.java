package cn.yingde.govservice.reporting.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.metric.Counting;
import cn.yingde.govservice.reporting.metric.Metric;
import cn.yingde.govservice.reporting.metric.Metrics;
import cn.yingde.govservice.reporting.rollup.Cell;
import cn.yingde.govservice.reporting.rollup.Measure;
import cn.yingde.govservice.reporting.rollup.Sum;
import cn.yingde.govservice.reporting.rollup.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On random histories, in any order in which tickets are heard of, every metric as of any day is what a recount finds. */
class RandomTicketsTests {

    private static final int PAGE = 17;

    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<String, Timeline<TicketState>> stored = new HashMap<>();

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyMetricWithAnyCutOffEqualsARecount(long seed) {
        Random random = new Random(seed);
        List<RandomTicket.Event> events = RandomTicket.histories(random, 120);
        follow(events);

        for (int i = 0; i < 60; i++) {
            LocalDate from = RandomTicket.START.plusDays(random.nextInt(60));
            LocalDate to = from.plusDays(random.nextInt(60));
            LocalDate asOf = from.plusDays(random.nextInt(120));
            compare(events, from, to, asOf);
        }
    }

    private void follow(List<RandomTicket.Event> events) {
        for (int at = 0; at < events.size(); at += PAGE) {
            TicketBook book = new TicketBook(stored);
            events.subList(at, Math.min(at + PAGE, events.size()))
                    .forEach(event -> book.apply(
                            event.day(), event.version(), event.data().toState()));
            Map<String, Timeline<TicketState>> after = book.after();
            book.deltas(after).byCell().forEach((cell, n) -> cells.merge(cell, n, Integer::sum));
            stored.putAll(after);
        }
    }

    private void compare(List<RandomTicket.Event> events, LocalDate from, LocalDate to, LocalDate asOf) {
        Recount recount = new Recount(events, from, to, BureauTime.endOf(asOf));
        for (String department : List.of("", "NONE", "housing", "market")) {
            Map<Measure, Long> values = rolledUp(from, to, asOf, department);
            for (Metric metric : Metrics.all()) {
                if (metric.id().startsWith("tickets.") && metric.counting() instanceof Counting.OverCohort counting) {
                    String what = metric.id() + " of " + department + " " + from + "/" + to + " as of " + asOf;
                    assertThat(counting.numerator().of(values))
                            .as(what)
                            .isEqualTo(recount.numerator(metric.id(), department));
                    Sum denominator = counting.denominator();
                    assertThat(denominator == null ? 0 : denominator.of(values))
                            .as(what + " denominator")
                            .isEqualTo(recount.denominator(metric.id(), department));
                }
            }
        }
        assertStoredFlagsAgree(from, to, asOf);
    }

    /** The drill-down counts what the figure says: one record for each one of a measure. */
    private void assertStoredFlagsAgree(LocalDate from, LocalDate to, LocalDate asOf) {
        Map<Measure, Long> values = rolledUp(from, to, asOf, "");
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

    private Map<Measure, Long> rolledUp(LocalDate from, LocalDate to, LocalDate asOf, String department) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        cells.forEach((cell, n) -> {
            boolean inPeriod =
                    !cell.cohortDay().isBefore(from) && !cell.cohortDay().isAfter(to);
            boolean seen = !cell.effectiveDay().isAfter(asOf);
            boolean mine =
                    department.isEmpty() || cell.dimensions().department().equals(department);
            if (inPeriod && seen && mine) {
                values.merge(cell.measure(), (long) n, Long::sum);
            }
        });
        return values;
    }
}
