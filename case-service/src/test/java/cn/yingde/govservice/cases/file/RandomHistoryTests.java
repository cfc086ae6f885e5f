package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestCases.matter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.ClockDay;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives on the clock, told once by the aggregate and counted again day by day in the simplest way. */
class RandomHistoryTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    private final List<LocalDate> stopped = new ArrayList<>();
    private int extension;
    private LocalDate today;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cn.yingde.govservice.cases.file.Seeds#some")
    void aClockIsWhatANaiveRecountSays(long seed) {
        Random random = new Random(seed);
        MatterRef matter = someMatter(random);
        today = CALENDAR.nextWorkingDay(LocalDate.of(2019, 1, 2).plusDays(random.nextInt(2500)));
        CaseFile file = TestCases.complete(matter, act("li", 9));
        file.accept(act("li", 10));
        LocalDate start = today;
        for (int round = 0; round < 4; round++) {
            live(file, random);
            verify(file, start, matter, seed);
        }
    }

    private void live(CaseFile file, Random random) {
        today = CALENDAR.plusWorkingDays(today, random.nextInt(4));
        if (today.isAfter(file.clock().due())
                || file.clock().dueAt().isBefore(act("li", 11).at())) {
            return;
        }
        if (extension == 0 && random.nextInt(3) == 0) {
            extension = 1 + random.nextInt(10);
            approved(file, AskedProcedure.of(ProcedureKind.EXTENSION, extension));
        } else {
            LocalDate from = today;
            approved(file, AskedProcedure.of(ProcedureKind.TESTING, 1 + random.nextInt(10)));
            today = today.plusDays(random.nextInt(25));
            file.endProcedure(act("li", 12), 5);
            from.plusDays(1).datesUntil(today.plusDays(1)).forEach(stopped::add);
        }
    }

    private void approved(CaseFile file, AskedProcedure asked) {
        file.requestProcedure(act("li", 10), 5, asked);
        file.decideProcedure(act("wang", 11), 5, true, "p");
    }

    private void verify(CaseFile file, LocalDate start, MatterRef matter, long seed) {
        LocalDate promised = recount(start, matter.promised());
        LocalDate law = recount(start, matter.statutory());
        CaseClock clock = file.clock();
        assertThat(clock.statutoryDue()).as("statutory, seed %d", seed).isEqualTo(law);
        assertThat(clock.due()).as("due, seed %d", seed).isEqualTo(promised.isAfter(law) ? law : promised);
        ClockView told = clock.explain(
                matter, CALENDAR, OfficeHours.DEFAULT, act("li", 12).at());
        assertThat(told.due()).as("told, seed %d", seed).isEqualTo(clock.due());
        assertThat(told.days().get(told.days().size() - 1).date()).isEqualTo(clock.due());
        assertThat(told.days().stream().filter(ClockDay::counted))
                .as("stopped days do not count, seed %d", seed)
                .noneMatch(each -> stopped.contains(each.date()));
    }

    /** Day after day from the day after the start: the budget in its unit, then the extension in working days. */
    private LocalDate recount(LocalDate start, Budget budget) {
        LocalDate day = start;
        for (int left = budget.days(); left > 0; ) {
            day = day.plusDays(1);
            boolean counts = budget.unit() == Unit.NATURAL_DAY || CALENDAR.isWorkingDay(day);
            left -= counts && !stopped.contains(day) ? 1 : 0;
        }
        while (!CALENDAR.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        for (int left = extension; left > 0; ) {
            day = day.plusDays(1);
            left -= CALENDAR.isWorkingDay(day) && !stopped.contains(day) ? 1 : 0;
        }
        return day;
    }

    private static MatterRef someMatter(Random random) {
        return matter(budget(random, 25), budget(random, 45));
    }

    private static Budget budget(Random random, int most) {
        int days = 1 + random.nextInt(most);
        return random.nextInt(4) == 0 ? new Budget(days, Unit.NATURAL_DAY) : Budget.workingDays(days);
    }

    private Act act(String person, int hour) {
        return TestActs.by(person, "%sT%02d:00".formatted(today, hour));
    }
}
