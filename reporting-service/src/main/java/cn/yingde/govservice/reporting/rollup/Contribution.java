package cn.yingde.govservice.reporting.rollup;

import java.time.LocalDate;

/**
 * One that a subject adds to a measure while its state stays as it is, seen from a day on: an open
 * ticket counts as overdue only from its due day, though nothing happens to it on that day.
 */
public record Contribution(Measure measure, LocalDate cohortDay, Dimensions dimensions, LocalDate visibleFrom) {

    /** Seen as soon as the state holds. */
    public static Contribution now(Measure measure, LocalDate cohortDay, Dimensions dimensions) {
        return new Contribution(measure, cohortDay, dimensions, LocalDate.MIN);
    }

    Cell cellFrom(LocalDate day) {
        return new Cell(measure, cohortDay, day.isBefore(visibleFrom) ? visibleFrom : day, dimensions);
    }
}
