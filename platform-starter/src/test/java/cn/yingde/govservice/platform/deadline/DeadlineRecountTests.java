package cn.yingde.govservice.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers with random budgets, suspensions and extensions, counted again by asking every date whether it counts. */
class DeadlineRecountTests {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();
    private final OfficeHours hours = OfficeHours.DEFAULT;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isDueWhereARecountSays(long seed) {
        DeadlineLedger ledger = ledger(new Random(seed));
        assertThat(ledger.due(calendar)).as("%s", ledger).isEqualTo(recounted(ledger));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void explainsEveryDateUpToTheDueOneAndCountsAsManyAsAllowed(long seed) {
        Random random = new Random(seed);
        DeadlineLedger ledger = ledger(random);
        Instant now = BureauTime.startOf(ledger.startedOn().plusDays(random.nextInt(200)));
        ClockView clock = ledger.explain(calendar, hours, now);
        List<LocalDate> dates = clock.days().stream().map(ClockDay::date).toList();
        assertThat(dates)
                .as("%s", ledger)
                .containsExactlyElementsOf(
                        ledger.startedOn().datesUntil(clock.due().plusDays(1)).toList());
        assertThat(clock.days().stream().filter(ClockDay::counted).count())
                .isEqualTo(ledger.budget().days()
                        + ledger.extensions().stream().mapToInt(Extension::days).sum());
        assertThat(clock.overdue()).isEqualTo(now.isAfter(hours.closing(clock.due())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverComesEarlierForASuspensionOrAnExtension(long seed) {
        Random random = new Random(seed);
        DeadlineLedger ledger = ledger(random);
        LocalDate due = ledger.due(calendar);
        DeadlineLedger extended = ledger.withExtension(extension(random));
        assertThat(extended.due(calendar)).as("%s", extended).isAfter(due);
        LocalDate from = ledger.startedOn().plusDays(random.nextInt(40));
        DeadlineLedger stood = ledger.suspend("HEARING", from).resume(from.plusDays(random.nextInt(20)));
        assertThat(stood.due(calendar)).as("%s", stood).isAfterOrEqualTo(due);
        assertThat(ledger.warnAt(calendar, hours)).isBefore(ledger.dueAt(calendar, hours));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameAfterTheWayThroughJson(long seed) {
        DeadlineLedger ledger = ledger(new Random(seed));
        JsonMapper json = JsonMapper.shared();
        DeadlineLedger read = json.readValue(json.writeValueAsString(ledger), DeadlineLedger.class);
        assertThat(read).isEqualTo(ledger);
        assertThat(read.due(calendar)).isEqualTo(ledger.due(calendar));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tellsAStandingClockAsIfItRanAgainFromToday(long seed) {
        Random random = new Random(seed);
        DeadlineLedger ledger = ledger(random);
        LocalDate from = ledger.startedOn().plusDays(random.nextInt(10));
        LocalDate today = from.plusDays(random.nextInt(60));
        DeadlineLedger standing = ledger.suspend("TESTING", from);
        ClockView clock = standing.explain(calendar, hours, BureauTime.startOf(today));
        assertThat(clock.due()).as("%s", standing).isEqualTo(recounted(standing.resume(today)));
        assertThat(clock.suspended()).isTrue();
    }

    private DeadlineLedger ledger(Random random) {
        LocalDate start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2_900));
        Unit unit = random.nextInt(3) == 0 ? Unit.NATURAL_DAY : Unit.WORKING_DAY;
        DeadlineLedger ledger = DeadlineLedger.start(new Budget(random.nextInt(45), unit), start, "ACCEPTED", calendar);
        LocalDate day = start;
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = day.plusDays(random.nextInt(12));
            day = from.plusDays(random.nextInt(25));
            ledger = ledger.suspend("HEARING", from).resume(day);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ledger = ledger.withExtension(extension(random));
        }
        return ledger;
    }

    private static Extension extension(Random random) {
        Unit unit = random.nextBoolean() ? Unit.WORKING_DAY : Unit.NATURAL_DAY;
        return new Extension(1 + random.nextInt(15), unit, LocalDate.of(2019, 3, 1), "延期");
    }

    /** The last of so many dates that count, found by looking at all dates of the next years. */
    private LocalDate recounted(DeadlineLedger ledger) {
        LocalDate due = counted(ledger, ledger.startedOn(), ledger.budget());
        for (Extension extension : ledger.extensions()) {
            due = counted(ledger, due, new Budget(extension.days(), extension.unit()));
        }
        return due;
    }

    private LocalDate counted(DeadlineLedger ledger, LocalDate after, Budget budget) {
        Set<LocalDate> standing = new HashSet<>();
        ledger.suspensions().stream()
                .filter(each -> each.to() != null)
                .forEach(each -> each.from()
                        .plusDays(1)
                        .datesUntil(each.to().plusDays(1))
                        .forEach(standing::add));
        boolean natural = budget.unit() == Unit.NATURAL_DAY;
        LocalDate last = budget.days() == 0
                ? after
                : IntStream.rangeClosed(1, 3_000)
                        .mapToObj(after::plusDays)
                        .filter(date -> !standing.contains(date))
                        .filter(date -> natural || calendar.isWorkingDay(date))
                        .skip(budget.days() - 1L)
                        .findFirst()
                        .orElseThrow();
        boolean rolls = natural || budget.days() == 0;
        return rolls
                ? IntStream.range(0, 30)
                        .mapToObj(last::plusDays)
                        .filter(calendar::isWorkingDay)
                        .findFirst()
                        .orElseThrow()
                : last;
    }
}
