package cn.yingde.govservice.platform.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One act in the history of a subject. */
public record HistoryEntry(
        long version,
        String fact,
        OffsetDateTime happenedAt,
        OffsetDateTime recordedAt,
        String actorId,
        @Nullable String actorName,
        String actorRole,
        @Nullable String departmentId,
        @Nullable String actingPersonId,
        @Nullable String actingPersonName,
        @Nullable String oldState,
        @Nullable String newState,
        @Nullable String basis,
        @Schema(type = "object") @JsonRawValue @Nullable String change) {}
