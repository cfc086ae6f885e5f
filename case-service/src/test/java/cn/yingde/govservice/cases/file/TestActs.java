package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.CalendarDay;
import cn.yingde.govservice.platform.calendar.CalendarVersion;
import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Acts for tests of the aggregate: who, when, by which calendar. */
public final class TestActs {

    private TestActs() {}

    public static Act at(String moment) {
        return act(moment, "li", true);
    }

    public static Act past(String moment) {
        return act(moment, "li", false);
    }

    public static Act by(String person, String moment) {
        return act(moment, person, true);
    }

    /** The same act under another calendar. */
    public static Act by(WorkingCalendar calendar, Act act) {
        return new Act(act.actor(), act.at(), calendar, act.hours(), act.live());
    }

    /** The built-in calendar with one more day off. */
    public static WorkingCalendar without(String day) {
        WorkingCalendar usual = WorkingCalendar.builtIn();
        List<CalendarDay> days = new ArrayList<>(usual.days());
        days.add(new CalendarDay(LocalDate.parse(day), "停电", true));
        return WorkingCalendar.of(new CalendarVersion("without-" + day, "t", usual.lastPublishedYear(), days));
    }

    /** An act of the department's system for one of its people. */
    public static Act machineFor(String person, String moment) {
        return act(
                new Actor("housing-system", null, "SYSTEM", "housing", new ActingPerson(person, "演示")), moment, true);
    }

    private static Act act(String moment, String person, boolean live) {
        return act(new Actor(person, null, "DEPARTMENT_HANDLER", "housing", null), moment, live);
    }

    private static Act act(Actor actor, String moment, boolean live) {
        return new Act(
                actor,
                OffsetDateTime.parse(moment + ":00+08:00").toInstant(),
                WorkingCalendar.builtIn(),
                OfficeHours.DEFAULT,
                live);
    }
}
