package cn.yingde.govservice.platform.calendar;

import java.util.List;

/** A whole calendar: every day that differs from Monday to Friday, up to the last year with a notice. */
public record CalendarVersion(String version, String title, int lastPublishedYear, List<CalendarDay> days) {

    public CalendarVersion {
        days = List.copyOf(days);
    }
}
