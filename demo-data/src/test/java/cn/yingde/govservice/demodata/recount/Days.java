package cn.yingde.govservice.demodata.recount;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** The test's own calendar of 2019, typed from the two notices, so that the generator's cannot vouch for itself. */
final class Days {

    private static final Set<String> MAKE_UP =
            Set.of("2018-12-29", "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12");

    private Days() {}

    static boolean working(LocalDate day) {
        if (MAKE_UP.contains(day.toString())) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holiday(day);
    }

    static LocalDate plus(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= working(day) ? 1 : 0;
        }
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static boolean inOfficeHours(OffsetDateTime at) {
        if (!at.getOffset().getId().equals("+08:00") || !working(at.toLocalDate())) {
            return false;
        }
        LocalTime time = at.toLocalTime();
        return within(time, "08:30", "12:00") || within(time, "14:30", "17:30");
    }

    /** The day on which a clock starts: the day itself until closing time, else the next working day. */
    static LocalDate start(OffsetDateTime received) {
        LocalDate day = received.toLocalDate();
        boolean over = !received.toLocalTime().isBefore(LocalTime.of(17, 30));
        return plus(working(day) && over ? day.plusDays(1) : day, 0);
    }

    static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    static long hours(OffsetDateTime from, OffsetDateTime to) {
        return Duration.between(from, to).toHours();
    }

    private static boolean within(LocalTime time, String from, String to) {
        return !time.isBefore(LocalTime.parse(from)) && time.isBefore(LocalTime.parse(to));
    }

    private static boolean holiday(LocalDate day) {
        return between(day, "2018-12-30", "2019-01-01")
                || between(day, "2019-02-04", "2019-02-10")
                || between(day, "2019-04-05", "2019-04-05")
                || between(day, "2019-05-01", "2019-05-04")
                || between(day, "2019-06-07", "2019-06-07")
                || between(day, "2019-09-13", "2019-09-13")
                || between(day, "2019-10-01", "2019-10-07");
    }

    private static boolean between(LocalDate day, String first, String last) {
        return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
    }
}
