package cn.yingde.govservice.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2018-12-28,  1, 2018-12-29",
        "2019-01-31,  5, 2019-02-12",
        "2019-04-30,  5, 2019-05-09",
        "2019-06-06,  1, 2019-06-10",
        "2019-09-27, 20, 2019-10-30",
        "2020-01-23, 10, 2020-02-14",
        "2021-02-09,  5, 2021-02-22",
        "2022-12-30,  3, 2023-01-05",
        "2023-09-28,  5, 2023-10-11",
        "2024-02-08,  5, 2024-02-21",
        "2024-09-13, 20, 2024-10-17",
        "2025-09-30,  1, 2025-10-09",
        "2026-02-13,  5, 2026-02-27",
        "2026-12-30, 20, 2027-01-28",
        "2019-02-04,  1, 2019-02-11"
    })
    void countsTheDaysTheNoticesSay(LocalDate start, int days, LocalDate due) {
        assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(days);
        assertThat(calendar.workingDaysBetween(due, start)).isEqualTo(-days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019, 22 17 21 22 21 19 23 22 21 19 21 22",
        "2020, 17 20 22 22 19 21 23 21 23 17 21 23",
        "2021, 20 17 23 22 19 21 22 22 22 17 22 23",
        "2022, 21 16 23 21 20 21 21 23 21 18 22 22",
        "2023, 18 20 23 20 21 21 21 23 20 19 22 21",
        "2024, 22 18 21 22 21 19 23 22 21 19 21 22",
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23"
    })
    void hasTheWorkingDaysOfEachMonth(int year, String months) {
        List<String> counted = java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .map(String::valueOf)
                .toList();
        assertThat(String.join(" ", counted)).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2019-03-01, WORKING_DAY",
        "2019-03-02, WEEKEND",
        "2019-02-05, HOLIDAY:春节",
        "2019-02-09, HOLIDAY:春节",
        "2019-02-02, MAKE_UP_DAY:春节",
        "2018-12-29, MAKE_UP_DAY:元旦",
        "2022-12-31, HOLIDAY:元旦",
        "2020-02-03, WORKING_DAY",
        "2027-01-01, HOLIDAY:元旦",
        "2027-10-03, HOLIDAY:国庆节",
        "2027-10-04, WORKING_DAY"
    })
    void saysWhyADayCountsOrNot(LocalDate date, String why) {
        assertThat(calendar.why(date)).isEqualTo(why);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(why.startsWith("WORKING") || why.startsWith("MAKE_UP"));
    }

    @Test
    void countsZeroDaysAsTheStartOrTheNextWorkingDay() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2019, 2, 1), 0)).isEqualTo("2019-02-01");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2019, 2, 4), 0)).isEqualTo("2019-02-11");
    }

    @Test
    void isProvisionalPastTheLastNoticeOnly() {
        assertThat(calendar.provisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.provisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(calendar.version()).isEqualTo("builtin-2026");
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({"2018-12-27, 1", "2019-01-02, -1", "2019-01-02, 1001"})
    void refusesWhatItCannotKnow(LocalDate start, int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(start, days));
    }

    @Test
    void takesAThousandDays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2019, 1, 2), 1000)).isEqualTo("2023-01-05");
    }

    @Test
    void knowsTheWorkingDayBefore() {
        assertThat(calendar.previousWorkingDay(LocalDate.of(2019, 2, 11))).isEqualTo("2019-02-03");
    }

    @Test
    void readsALocalClosureFromAVersionOfItsOwn() {
        CalendarVersion closed = new CalendarVersion(
                "closure-1", "台风停工", 2026, List.of(new CalendarDay(LocalDate.of(2026, 3, 3), "台风停工", true)));
        WorkingCalendar local = WorkingCalendar.of(closed);
        assertThat(local.plusWorkingDays(LocalDate.of(2026, 3, 2), 1)).isEqualTo("2026-03-04");
        assertThat(local.why(LocalDate.of(2026, 3, 3))).isEqualTo("HOLIDAY:台风停工");
    }
}
