package cn.yingde.govservice.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.calendar.PublishCalendar.Notice;
import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices upon notices: each day is what the last of them said of it, else what the week says. */
class AmendedCalendarTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithANaiveRecount(long seed) {
        Random random = new Random(seed);
        Map<LocalDate, Boolean> named = new TreeMap<>();
        List<WorkingCalendar> versions = new ArrayList<>();
        versions.add(WorkingCalendar.of(new CalendarVersion("v0", "起始", 2026, List.of())));
        for (int number = 1; number <= 6; number++) {
            List<CalendarDay> days = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                boolean off = random.nextBoolean();
                days.add(new CalendarDay(day, "第" + number + "号", off));
                named.put(day, off);
            }
            Notice notice = new Notice("v" + number, "通知" + number, null, 2024 + random.nextInt(4), days);
            versions.add(WorkingCalendar.of(PublishCalendar.amended(versions, notice)));
        }
        WorkingCalendar last = versions.get(versions.size() - 1);
        FIRST.datesUntil(FIRST.plusDays(DAYS))
                .forEach(day -> assertThat(last.isWorkingDay(day))
                        .as("seed %d on %s", seed, day)
                        .isEqualTo(named.containsKey(day) ? !named.get(day) : weekday(day)));
        counts(seed, random, last);
        assertThat(last.lastPublishedYear()).isGreaterThanOrEqualTo(2026);
    }

    private static void counts(long seed, Random random, WorkingCalendar calendar) {
        for (int i = 0; i < 50; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(200));
            int days = 1 + random.nextInt(40);
            LocalDate day = start;
            for (int left = days; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            assertThat(calendar.plusWorkingDays(start, days))
                    .as("seed %d: %s + %d", seed, start, days)
                    .isEqualTo(day);
        }
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
