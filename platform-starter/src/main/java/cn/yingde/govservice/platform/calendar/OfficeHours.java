package cn.yingde.govservice.platform.calendar;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When the offices are open on a working day (办公时间), in Asia/Shanghai. */
public record OfficeHours(
        LocalTime morningOpens, LocalTime morningCloses, LocalTime afternoonOpens, LocalTime afternoonCloses) {

    public static final OfficeHours DEFAULT =
            new OfficeHours(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));

    public OfficeHours {
        if (!(morningOpens.isBefore(morningCloses)
                && !afternoonOpens.isBefore(morningCloses)
                && afternoonOpens.isBefore(afternoonCloses))) {
            throw new IllegalArgumentException("Office hours are out of order");
        }
    }

    public Instant opening(LocalDate date) {
        return at(date, morningOpens);
    }

    public Instant closing(LocalDate date) {
        return at(date, afternoonCloses);
    }

    /** Whether the offices are open at the moment; the closing minute itself is closed. */
    public boolean open(Instant moment, WorkingCalendar calendar) {
        ZonedDateTime local = moment.atZone(BureauTime.ZONE);
        LocalTime time = local.toLocalTime();
        return calendar.isWorkingDay(local.toLocalDate())
                && (within(time, morningOpens, morningCloses) || within(time, afternoonOpens, afternoonCloses));
    }

    /** The moment itself if the offices are open, else when they next open: after the break, or the next working day. */
    public Instant nextOpening(Instant moment, WorkingCalendar calendar) {
        if (open(moment, calendar)) {
            return moment;
        }
        ZonedDateTime local = moment.atZone(BureauTime.ZONE);
        LocalDate date = local.toLocalDate();
        if (calendar.isWorkingDay(date) && local.toLocalTime().isBefore(afternoonOpens)) {
            boolean early = local.toLocalTime().isBefore(morningOpens);
            return at(date, early ? morningOpens : afternoonOpens);
        }
        return opening(calendar.nextWorkingDay(date.plusDays(1)));
    }

    /** The day something counts as received: its own if it came on a working day before closing, else the next one. */
    public LocalDate receiptDay(Instant moment, WorkingCalendar calendar) {
        return nextOpening(moment, calendar).atZone(BureauTime.ZONE).toLocalDate();
    }

    private static boolean within(LocalTime time, LocalTime from, LocalTime to) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BureauTime.ZONE).toInstant();
    }
}
