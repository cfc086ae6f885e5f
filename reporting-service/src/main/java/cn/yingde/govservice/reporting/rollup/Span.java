package cn.yingde.govservice.reporting.rollup;

import java.time.LocalDate;

/** From which day and up to which day (not included) a subject was in a state; version = last event seen. */
public record Span<S>(LocalDate from, LocalDate to, long version, S state) {

    /** The end of what has not ended. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    Span<S> until(LocalDate end) {
        return new Span<>(from, end, version, state);
    }

    Span<S> seen(long newVersion) {
        return new Span<>(from, to, newVersion, state);
    }
}
