package cn.yingde.govservice.platform.deadline;

import java.time.LocalDate;

/**
 * One day of the clock's explanation: whether it counts, and why. Beside the calendar's reasons: START, SUSPENDED:kind,
 * NATURAL_DAY, ROLLED_ON (the last day was a day off), FIXED_DUE (the due time was set from outside).
 */
public record ClockDay(LocalDate date, boolean counted, String why) {}
