package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.platform.calendar.Calendars;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes the act of a moment: by the business clock, the calendar in force and the office hours. */
@Component
public class Acts {

    private final Clock clock;
    private final Calendars calendars;
    private final OfficeHours hours;

    Acts(Clock clock, Calendars calendars, OfficeHours hours) {
        this.clock = clock;
        this.calendars = calendars;
        this.hours = hours;
    }

    public Act now(Actor actor) {
        return live(actor, clock.instant());
    }

    public Act live(Actor actor, Instant at) {
        return new Act(actor, at, calendars.current(), hours, true);
    }

    /** An act of another system's history. */
    public Act history(Actor actor, Instant at, WorkingCalendar calendar) {
        return new Act(actor, at, calendar, hours, false);
    }

    public WorkingCalendar calendar() {
        return calendars.current();
    }

    public WorkingCalendar calendar(String version) {
        return calendars.version(version);
    }

    public OfficeHours hours() {
        return hours;
    }
}
