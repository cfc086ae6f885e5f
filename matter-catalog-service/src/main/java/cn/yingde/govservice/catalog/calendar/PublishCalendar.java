package cn.yingde.govservice.catalog.calendar;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes a whole new calendar: the present one amended by a notice of the State Council or a local closure. */
@Component
class PublishCalendar {

    private final Calendars calendars;
    private final EventLog events;
    private final Clock clock;

    PublishCalendar(Calendars calendars, EventLog events, Clock clock) {
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    WorkingCalendar handle(Notice notice, Actor actor) {
        if (calendars.versions().stream().anyMatch(known -> known.version().equals(notice.version()))) {
            throw ProblemException.of(
                    CatalogProblem.CALENDAR_VERSION_EXISTS,
                    Text.of("日历版本" + notice.version() + "已存在。", "The version " + notice.version() + " exists."));
        }
        CalendarVersion whole = amended(calendars.versions(), notice);
        calendars.add(whole);
        events.append(new NewEvent(
                "calendar",
                whole.version(),
                1,
                "published",
                actor,
                clock.instant(),
                null,
                null,
                whole,
                null,
                notice.basis()));
        return WorkingCalendar.of(whole);
    }

    /** Days of the notice stand above those of the version before; the last to come is amended. */
    static CalendarVersion amended(List<WorkingCalendar> versions, Notice notice) {
        WorkingCalendar latest = versions.get(versions.size() - 1);
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        latest.days().forEach(day -> days.put(day.date(), day));
        notice.days().forEach(day -> days.put(day.date(), day));
        int year = notice.lastPublishedYear() == null ? latest.lastPublishedYear() : notice.lastPublishedYear();
        return new CalendarVersion(
                notice.version(),
                notice.title(),
                Math.max(year, latest.lastPublishedYear()),
                List.copyOf(days.values()));
    }

    record Notice(
            String version,
            String title,
            @Nullable String basis,
            @Nullable Integer lastPublishedYear,
            List<CalendarDay> days) {}
}
