package cn.yingde.govservice.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time in which the clock stands: days d with from < d ≤ to do not count; without {@code to} it still stands. */
public record Suspension(
        String kind, LocalDate from, @Nullable LocalDate to) {

    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A suspension does not end before it begins");
        }
    }

    boolean covers(LocalDate date) {
        return date.isAfter(from) && (to == null || !date.isAfter(to));
    }
}
