package cn.yingde.govservice.cases.review;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
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
        @Nullable OffsetDateTime endedAt) {}
