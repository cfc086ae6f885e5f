package cn.yingde.govservice.demodata.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One ticket with its history as the hotline service takes it in. */
record TicketLine(
        String sourceSystem,
        String sourceNo,
        @Nullable String upstreamNo,
        String source,
        String type,
        String categoryCode,
        String title,
        String content,
        String urgency,
        String channel,
        Caller caller,
        Location location,
        String receivedAt,
        @Nullable String due,
        List<Act> history) {

    record Caller(String name, String phone, boolean anonymous, boolean confidential) {}

    record Location(String township, String address) {}

    record Act(
            String action,
            String at,
            String actorName,
            @Nullable String departmentId,
            @Nullable Object data) {}
}
