package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket as its viewers see it: the caller masked, or hidden altogether. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketView(
        String ticketNo,
        @Nullable String queryCode,
        @Nullable String upstreamNo,
        Source source,
        TicketType type,
        String categoryCode,
        String title,
        String content,
        Urgency urgency,
        Channel channel,
        String township,
        @Nullable CallerView caller,
        boolean callerProtected,
        @Nullable String complainedDepartmentId,
        TicketState state,
        String stateText,
        int round,
        @Nullable String leadDepartmentId,
        List<String> assistingDepartmentIds,
        @Nullable String dispatchBasis,
        boolean designated,
        OffsetDateTime receivedAt,
        LocalDate due,
        OffsetDateTime dueAt,
        boolean overdue,
        @Nullable OffsetDateTime warnedAt,
        @Nullable OffsetDateTime dispatchedAt,
        @Nullable OffsetDateTime signOffDueAt,
        @Nullable OffsetDateTime partDueAt,
        @Nullable OffsetDateTime signedOffAt,
        TicketData.@Nullable OpenReply openReply,
        TicketData.@Nullable PassedReply passedReply,
        TicketData.@Nullable LastCallback lastReachedCallback,
        @Nullable String pendingReturnId,
        @Nullable String pendingExtensionId,
        @Nullable String mergedInto,
        int returns,
        int extensionsGranted,
        int urgings,
        int supervisions,
        @Nullable OffsetDateTime closedAt,
        boolean imported,
        List<String> deviations,
        long version,
        List<String> actions) {

    /** The caller, masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CallerView(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            boolean anonymous,
            boolean confidential) {}
}
