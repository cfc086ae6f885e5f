package cn.yingde.govservice.reporting.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A stretch of whole days that a figure is asked for (统计周期), under the name it was asked by. */
public record Period(String label, LocalDate from, LocalDate to) {

    private static final int WEEKS_OF_A_YEAR = 52;

    /** A year, half-year, quarter, month, week, day or range; anything else is none. */
    public static Optional<Period> parse(String text) {
        return PeriodForms.parse(text);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The stretch of the same kind just before (上期): of a half-year the half-year before, of a range as many days. */
    public Period previous() {
        if (wholeMonths()) {
            return PeriodForms.ofMonths(from.minusMonths(months()), months());
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return likewise(from.minusDays(days), to.minusDays(days));
    }

    /** The same stretch one year earlier (上年同期): of a range the same dates, of a week the one 52 weeks before. */
    public Period lastYear() {
        if (wholeMonths()) {
            return PeriodForms.ofMonths(from.minusYears(1), months());
        }
        return PeriodForms.isWeek(label)
                ? likewise(from.minusWeeks(WEEKS_OF_A_YEAR), to.minusWeeks(WEEKS_OF_A_YEAR))
                : likewise(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1));
    }

    private Period likewise(LocalDate start, LocalDate end) {
        return PeriodForms.ofDays(label, start, end);
    }

    private boolean wholeMonths() {
        return !PeriodForms.isRange(label)
                && from.getDayOfMonth() == 1
                && to.plusDays(1).getDayOfMonth() == 1;
    }

    private int months() {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}
