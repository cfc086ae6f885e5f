package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One special procedure in the ledger of its case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureEntry(
        String id,
        ProcedureKind kind,
        @Nullable Integer workingDays,
        ProcedureState state,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime decidedAt,
        @Nullable OffsetDateTime endedAt) {

    /** The entry as it stood at a moment; none that was asked for later. */
    Optional<ProcedureEntry> asOf(Instant moment) {
        if (requestedAt.toInstant().isAfter(moment)) {
            return Optional.empty();
        }
        OffsetDateTime decided = until(moment, decidedAt);
        OffsetDateTime ended = until(moment, endedAt);
        ProcedureState then = decided == null
                ? ProcedureState.REQUESTED
                : ended == null && state == ProcedureState.ENDED ? ProcedureState.APPROVED : state;
        return Optional.of(new ProcedureEntry(id, kind, workingDays, then, requestedBy, requestedAt, decided, ended));
    }

    private static @Nullable OffsetDateTime until(Instant moment, @Nullable OffsetDateTime at) {
        return at == null || at.toInstant().isAfter(moment) ? null : at;
    }
}
