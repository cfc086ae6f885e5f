package cn.yingde.govservice.reporting.rollup;

import java.time.LocalDate;

/** Where a signed sum is kept: who it counts (cohort day, dimensions) and from which day it is seen. */
public record Cell(Measure measure, LocalDate cohortDay, LocalDate effectiveDay, Dimensions dimensions) {}
