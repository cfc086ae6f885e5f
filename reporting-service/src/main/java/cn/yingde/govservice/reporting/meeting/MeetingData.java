package cn.yingde.govservice.reporting.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the hotline's feed says of a coordination meeting, as far as figures need it. */
public record MeetingData(
        String meetingId,
        String kind,
        OffsetDateTime heldAt,
        @Nullable String minutesNo) {}
