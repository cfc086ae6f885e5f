package cn.yingde.govservice.platform.calendar;

import java.time.LocalDate;

/** A day that a notice names: off (a holiday) or worked (a make-up day). */
public record CalendarDay(LocalDate date, String name, boolean off) {}
