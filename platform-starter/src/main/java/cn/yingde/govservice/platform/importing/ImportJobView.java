package cn.yingde.govservice.platform.importing;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param state STORED, RUNNING or DONE
 * @param rows lines that are not blank
 * @param resumeTimersAt when timers may act on what had fallen due before; absent for never
 */
public record ImportJobView(
        String id,
        String kind,
        String state,
        int rows,
        int accepted,
        int unchanged,
        int rejected,
        String errorsUrl,
        @Nullable String sha256,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable String resumeTimersAt) {}
