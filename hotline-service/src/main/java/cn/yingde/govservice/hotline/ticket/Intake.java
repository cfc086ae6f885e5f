package cn.yingde.govservice.hotline.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a ticket when it comes in. */
public record Intake(
        Source source,
        @Nullable String upstreamNo,
        TicketType type,
        String categoryCode,
        boolean outOfScope,
        String title,
        String content,
        Urgency urgency,
        Channel channel,
        String township,
        SealedCaller caller,
        @Nullable String complainedDepartmentId,
        @Nullable Instant upstreamDue) {}
