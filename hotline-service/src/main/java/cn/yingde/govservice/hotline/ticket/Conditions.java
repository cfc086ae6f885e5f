package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;

/** Under what an act is judged: the configured numbers, the calendar, the office hours, the moment, and how strictly. */
public record Conditions(
        TicketRules rules, WorkingCalendar calendar, OfficeHours hours, Instant now, Judgement judgement) {

    public LocalDate today() {
        return BureauTime.date(now);
    }

    public Conditions at(Instant moment) {
        return new Conditions(rules, calendar, hours, moment, judgement);
    }
}
