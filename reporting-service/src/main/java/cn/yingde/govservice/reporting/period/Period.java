package cn.yingde.govservice.reporting.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A stretch of whole days that a figure is asked for (统计周期), under the name it was asked by. */
public record Period(String label, LocalDate from, LocalDate to) {

    /** A year, half-year, quarter, month, week, day or range; anything else is none. */
    public static Optional<Period> parse(String text) {
        return PeriodForms.parse(text);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same stretch one year earlier (上年同期). */
    public Period lastYear() {
        return moved(day -> day.minusYears(1));
    }

    private Period moved(UnaryOperator<LocalDate> move) {
        LocalDate start = move.apply(from);
        LocalDate end = move.apply(to.plusDays(1)).minusDays(1);
        return new Period(start + "/" + end, start, end);
    }
}
