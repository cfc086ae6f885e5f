package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.review.ProcedureState;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A special procedure of an imported history, as far as it got. */
record PastProcedure(
        long id,
        ProcedureKind kind,
        @Nullable Integer workingDays,
        ProcedureState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt) {

    static final String INSERT = """
            insert into special_procedure (id, case_id, kind, working_days, state, requested_by, requested_at, decided_at,
                ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    PastProcedure decided(boolean approved, Instant at) {
        ProcedureState next = approved ? ProcedureState.APPROVED : ProcedureState.REJECTED;
        return new PastProcedure(id, kind, workingDays, next, requestedBy, requestedAt, at, null);
    }

    PastProcedure ended(Instant at) {
        return new PastProcedure(id, kind, workingDays, ProcedureState.ENDED, requestedBy, requestedAt, decidedAt, at);
    }

    @Nullable
    Object[] row(long caseId) {
        return new @Nullable Object[] {
            id,
            caseId,
            kind.name(),
            workingDays,
            state.name(),
            requestedBy,
            Timestamp.from(requestedAt),
            timestamp(decidedAt),
            timestamp(endedAt)
        };
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
