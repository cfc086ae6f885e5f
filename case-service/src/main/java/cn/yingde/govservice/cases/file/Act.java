package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.security.ActingPerson;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts on a case, when, and by which calendar.
 *
 * @param live a broken rule refuses a live act; in imported history it becomes a deviation on the record
 */
public record Act(Actor actor, Instant at, WorkingCalendar calendar, OfficeHours hours, boolean live) {

    /** The person behind the act: a department's system acts for one after another. */
    String person() {
        ActingPerson behind = actor.actingPerson();
        return behind == null ? actor.id() : actor.id() + "/" + behind.id();
    }

    public LocalDate today() {
        return BureauTime.date(at);
    }
}
