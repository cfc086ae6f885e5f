package cn.yingde.govservice.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the states of one subject follow each other day by day. */
class TimelineTests {

    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void holdsAStateUntilTheDayOfTheNext() {
        Timeline<String> timeline =
                Timeline.<String>empty().then(MONDAY, 1, "received").then(TUESDAY, 2, "replied");

        assertThat(timeline.at(MONDAY.minusDays(1))).isEmpty();
        assertThat(timeline.at(MONDAY)).contains("received");
        assertThat(timeline.at(TUESDAY)).contains("replied");
        assertThat(timeline.at(LocalDate.of(2026, 3, 2))).contains("replied");
    }

    @Test
    void keepsOfOneDayOnlyTheStateAtItsEnd() {
        Timeline<String> timeline =
                Timeline.<String>empty().then(MONDAY, 1, "received").then(MONDAY, 2, "dispatched");

        assertThat(timeline.spans()).containsExactly(new Span<>(MONDAY, Span.FOREVER, 2, "dispatched"));
    }

    @Test
    void ignoresAnEventSeenBefore() {
        Timeline<String> timeline =
                Timeline.<String>empty().then(MONDAY, 1, "received").then(TUESDAY, 2, "replied");

        assertThat(timeline.then(TUESDAY, 2, "replied")).isEqualTo(timeline);
        assertThat(timeline.then(TUESDAY, 1, "received")).isEqualTo(timeline);
    }

    @Test
    void countsAnEventDatedBackFromTheLastDayKnown() {
        Timeline<String> timeline =
                Timeline.<String>empty().then(TUESDAY, 1, "received").then(MONDAY, 2, "replied");

        assertThat(timeline.spans()).containsExactly(new Span<>(TUESDAY, Span.FOREVER, 2, "replied"));
    }

    @Test
    void goesOnWhenNothingThatCountsHasChanged() {
        Timeline<String> timeline =
                Timeline.<String>empty().then(MONDAY, 1, "same").then(TUESDAY, 2, "same");

        assertThat(timeline.spans()).containsExactly(new Span<>(MONDAY, Span.FOREVER, 2, "same"));
    }

    @Test
    void writesNoDeltaForAScheduleThatWasCalledOffInTime() {
        LocalDate due = MONDAY.plusDays(7);
        Dimensions anywhere = new Dimensions("housing", "FOOD", "HELP", "OWN", "PHONE", "441881001");
        Contribution overdue = new Contribution(Measure.TICKET_OPEN_OVERDUE, MONDAY, anywhere, due);
        Deltas deltas = new Deltas();

        deltas.replace(
                Timeline.empty(),
                Timeline.<Fixed>empty()
                        .then(MONDAY, 1, new Fixed(List.of(overdue)))
                        .then(TUESDAY, 2, new Fixed(List.of())));

        assertThat(deltas.byCell()).isEmpty();
    }

    @Test
    void movesACountToItsNewDepartmentOnTheDayOfTheMove() {
        Contribution atHousing = Contribution.now(Measure.TICKET_RECEIVED, MONDAY, at("housing"));
        Contribution atMarket = Contribution.now(Measure.TICKET_RECEIVED, MONDAY, at("market"));
        Deltas deltas = new Deltas();

        Timeline<Fixed> first = Timeline.<Fixed>empty().then(MONDAY, 1, new Fixed(List.of(atHousing)));
        deltas.replace(first, first.then(TUESDAY, 2, new Fixed(List.of(atMarket))));

        assertThat(deltas.byCell())
                .containsOnlyKeys(
                        new Cell(Measure.TICKET_RECEIVED, MONDAY, TUESDAY, at("housing")),
                        new Cell(Measure.TICKET_RECEIVED, MONDAY, TUESDAY, at("market")))
                .containsValues(-1, 1);
    }

    private static Dimensions at(String department) {
        return new Dimensions(department, "FOOD", "HELP", "OWN", "PHONE", "441881001");
    }

    private record Fixed(List<Contribution> contributions) implements Counted {}
}
