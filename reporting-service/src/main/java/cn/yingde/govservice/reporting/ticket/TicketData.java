package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the hotline's feed says of a ticket, as far as figures need it; other members are ignored. */
public record TicketData(
        String ticketNo,
        @Nullable String type,
        @Nullable String categoryCode,
        @Nullable String source,
        @Nullable String channel,
        @Nullable String township,
        String state,
        @Nullable String leadDepartmentId,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OpenReply openReply,
        @Nullable PassedReply passedReply,
        @Nullable OffsetDateTime directAnsweredAt,
        @Nullable Callback lastReachedCallback,
        @Nullable String mergedInto) {

    /** A reply handed in and not yet reviewed. */
    public record OpenReply(
            OffsetDateTime submittedAt, @Nullable OffsetDateTime dueAtThen) {}

    /** The reply that passed review last, with the due time in force when it was handed in. */
    public record PassedReply(
            OffsetDateTime submittedAt,
            @Nullable OffsetDateTime dueAtThen,
            @Nullable OffsetDateTime passedAt) {}

    /** The last call-back in which the caller was reached. */
    public record Callback(
            @Nullable Integer grade, @Nullable String solved) {}

    private static final Set<String> SOURCES = Set.of("UPSTREAM", "OWN");
    private static final Set<String> NOT_COUNTED = Set.of("NOT_ACCEPTED", "RETURNED_UPSTREAM");
    private static final Set<String> ENDED =
            Set.of("NOT_ACCEPTED", "RETURNED_UPSTREAM", "MERGED", "CLOSED", "TERMINATED");

    TicketState toState() {
        return new TicketState(
                ticketNo,
                BureauTime.date(receivedAt.toInstant()),
                dimensions(),
                state,
                SOURCES.contains(or(source)) && !NOT_COUNTED.contains(state),
                mergedInto,
                mergedInto == null ? outcome() : TicketOutcome.NOTHING_YET);
    }

    private Dimensions dimensions() {
        return new Dimensions(or(leadDepartmentId), or(categoryCode), or(type), or(source), or(channel), or(township));
    }

    private TicketOutcome outcome() {
        Callback callback = lastReachedCallback == null ? new Callback(null, null) : lastReachedCallback;
        return new TicketOutcome(
                repliedAt(), repliedLate(), callback.grade, callback.solved, overdueFrom(), instant(dueAt));
    }

    private @Nullable Instant repliedAt() {
        if (passedReply != null) {
            return instant(passedReply.passedAt == null ? passedReply.submittedAt : passedReply.passedAt);
        }
        return instant(directAnsweredAt);
    }

    /** A slow reviewer never makes a department late: what counts is when the reply was handed in. */
    private boolean repliedLate() {
        return passedReply != null && isAfter(passedReply.submittedAt, passedReply.dueAtThen);
    }

    private @Nullable LocalDate overdueFrom() {
        boolean answered = passedReply != null || directAnsweredAt != null;
        boolean inReviewInTime = openReply != null && !isAfter(openReply.submittedAt, inForce(openReply));
        return dueAt == null || answered || inReviewInTime || ENDED.contains(state)
                ? null
                : BureauTime.date(dueAt.toInstant());
    }

    private @Nullable OffsetDateTime inForce(OpenReply reply) {
        return reply.dueAtThen == null ? dueAt : reply.dueAtThen;
    }

    private static boolean isAfter(OffsetDateTime moment, @Nullable OffsetDateTime due) {
        return due != null && moment.isAfter(due);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String or(@Nullable String value) {
        return value == null || value.isEmpty() ? Dimensions.NONE : value;
    }
}
