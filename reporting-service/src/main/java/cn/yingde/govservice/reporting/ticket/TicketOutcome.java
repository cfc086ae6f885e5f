package cn.yingde.govservice.reporting.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has come of a ticket: its accepted reply, the caller's grade, or the day from which it is overdue. */
public record TicketOutcome(
        @Nullable Instant repliedAt,
        boolean repliedLate,
        @Nullable Integer grade,
        @Nullable String solved,
        @Nullable LocalDate overdueFrom,
        @Nullable Instant dueAt) {

    /** Of a ticket that joined one of which nothing is known yet. */
    static final TicketOutcome NOTHING_YET = new TicketOutcome(null, false, null, null, null, null);
}
