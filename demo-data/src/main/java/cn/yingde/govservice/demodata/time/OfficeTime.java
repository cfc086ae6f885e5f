package cn.yingde.govservice.demodata.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Office time as one axis: minute 0 is the opening of the first working day, each working day has 390 minutes
 * (08:30–12:00 and 14:30–17:30). What people do is planned on this axis and lies in office hours by construction.
 */
public final class OfficeTime {

    public static final int DAY = 390;
    private static final int MORNING = 210;
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    private OfficeTime() {}

    public static int at(LocalDate workingDay, int minute) {
        return Workdays.numberFrom(workingDay) * DAY + minute;
    }

    public static int day(int moment) {
        return moment / DAY;
    }

    public static LocalDate date(int moment) {
        return Workdays.day(day(moment));
    }

    /** The clock's time of an office minute; seconds make it look lived in and never reach the next minute. */
    public static String text(int moment, int second) {
        return text(dateTime(moment).plusSeconds(second));
    }

    public static String text(LocalDateTime time) {
        String seconds = time.getSecond() == 0 ? ":00" : "";
        return time + seconds + "+08:00";
    }

    public static LocalDateTime dateTime(int moment) {
        int minute = moment % DAY;
        LocalTime time = minute < MORNING ? OPENING.plusMinutes(minute) : AFTERNOON.plusMinutes(minute - MORNING);
        return date(moment).atTime(time);
    }

    /** Closing time of the numbered working day: the moment after its last minute. */
    public static String closing(int day) {
        return text(Workdays.day(day).atTime(CLOSING));
    }

    /** The first office minute that begins after the given time. */
    public static int after(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        int number = Workdays.numberFrom(date);
        if (!Workdays.isWorking(date) || time.toLocalTime().isBefore(OPENING)) {
            return number * DAY;
        }
        return number * DAY + minuteAfter(time.toLocalTime());
    }

    private static int minuteAfter(LocalTime time) {
        if (time.isBefore(NOON)) {
            return minutes(OPENING, time) + 1;
        }
        if (time.isBefore(AFTERNOON)) {
            return MORNING;
        }
        return time.isBefore(CLOSING) ? MORNING + minutes(AFTERNOON, time) + 1 : DAY;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}
