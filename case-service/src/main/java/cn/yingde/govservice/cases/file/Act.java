package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
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

    public LocalDate today() {
        return BureauTime.date(at);
    }
}
