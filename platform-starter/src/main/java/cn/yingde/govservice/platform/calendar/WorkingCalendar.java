package cn.yingde.govservice.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days count (工作日): what a notice says of a day decides, otherwise Monday to Friday. Past the last year with a
 * notice only the fixed-date holidays of the 2024 regulation (全国年节及纪念日放假办法) are left out, and the result is
 * provisional.
 */
public final class WorkingCalendar {

    /** The first day of the calendar: the last working day before the notice of 2019 begins. */
    public static final LocalDate EARLIEST = LocalDate.of(2018, 12, 28);

    public static final int MOST_WORKING_DAYS = 1000;

    private static final Map<MonthDay, String> FIXED_HOLIDAYS = Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(5, 2), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节");

    private final CalendarVersion source;
    private final Map<LocalDate, CalendarDay> named;

    private WorkingCalendar(CalendarVersion source) {
        this.source = source;
        this.named = new HashMap<>();
        source.days().forEach(day -> named.put(day.date(), day));
    }

    public static WorkingCalendar of(CalendarVersion source) {
        return new WorkingCalendar(source);
    }

    /** The version that ships with the product. */
    public static WorkingCalendar builtIn() {
        return BuiltInCalendar.calendar();
    }

    public String version() {
        return source.version();
    }

    public String title() {
        return source.title();
    }

    public int lastPublishedYear() {
        return source.lastPublishedYear();
    }

    /** The days that differ from Monday to Friday. */
    public List<CalendarDay> days() {
        return source.days();
    }

    public boolean isWorkingDay(LocalDate date) {
        CalendarDay day = named.get(date);
        return day == null ? isWeekday(date) && fixedHoliday(date) == null : !day.off();
    }

    /** Whether no notice covers the date yet, so that a later one may change what is said of it. */
    public boolean provisional(LocalDate date) {
        return date.getYear() > source.lastPublishedYear();
    }

    /** The same day if it is worked, else the next that is. */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last worked day before this one. */
    public LocalDate previousWorkingDay(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The n-th working day after the start, which itself does not count; with 0 the start or the next working day. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0 || days > MOST_WORKING_DAYS || start.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("From %s on and 0 to %d working days, not %s and %d"
                    .formatted(EARLIEST, MOST_WORKING_DAYS, start, days));
        }
        LocalDate day = days == 0 ? nextWorkingDay(start) : start;
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /** Working days d with afterExclusive < d ≤ toInclusive; negative when the dates are the other way round. */
    public int workingDaysBetween(LocalDate afterExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(afterExclusive)) {
            return -workingDaysBetween(toInclusive, afterExclusive);
        }
        long span = ChronoUnit.DAYS.between(afterExclusive, toInclusive);
        int counted = 0;
        for (int i = 1; i <= span; i++) {
            counted += isWorkingDay(afterExclusive.plusDays(i)) ? 1 : 0;
        }
        return counted;
    }

    /** WORKING_DAY, WEEKEND, HOLIDAY:春节 or MAKE_UP_DAY:春节. */
    public String why(LocalDate date) {
        CalendarDay day = named.get(date);
        if (day != null && day.off()) {
            return "HOLIDAY:" + day.name();
        }
        if (day != null && !isWeekday(date)) {
            return "MAKE_UP_DAY:" + day.name();
        }
        String fixed = day == null ? fixedHoliday(date) : null;
        if (fixed != null) {
            return "HOLIDAY:" + fixed;
        }
        return isWeekday(date) ? "WORKING_DAY" : "WEEKEND";
    }

    private @Nullable String fixedHoliday(LocalDate date) {
        return provisional(date) ? FIXED_HOLIDAYS.get(MonthDay.from(date)) : null;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
