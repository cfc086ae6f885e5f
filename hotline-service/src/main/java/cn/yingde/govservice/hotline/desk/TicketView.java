package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

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

    /** What a ticket's events do not tell: what the caller of this call may see, and what waits to be done. */
    record Standing(
            @Nullable String queryCode,
            @Nullable CallerView caller,
            @Nullable String dispatchBasis,
            boolean designated,
            boolean overdue,
            @Nullable OffsetDateTime warnedAt,
            @Nullable OffsetDateTime signOffDueAt,
            @Nullable OffsetDateTime partDueAt,
            @Nullable String pendingReturnId,
            @Nullable String pendingExtensionId,
            int urgings,
            int supervisions,
            long version,
            List<String> actions) {}

    /** {@code open} shows the words as the caller said them; else long numbers in them are hidden. */
    static TicketView of(Ticket ticket, TicketData told, Standing standing, boolean open) {
        TicketState state = TicketState.valueOf(told.state());
        return new TicketView(
                ticket.ticketNo(),
                standing.queryCode(),
                ticket.upstreamNo(),
                ticket.source(),
                ticket.type(),
                ticket.categoryCode(),
                open ? ticket.title() : LongNumbers.hidden(ticket.title()),
                open ? ticket.content() : LongNumbers.hidden(ticket.content()),
                ticket.urgency(),
                ticket.channel(),
                ticket.township(),
                standing.caller(),
                ticket.protectedCaller(),
                ticket.complainedDepartmentId(),
                state,
                state.label().in(LocaleContextHolder.getLocale()),
                told.round(),
                told.leadDepartmentId(),
                told.assistingDepartmentIds(),
                standing.dispatchBasis(),
                standing.designated(),
                told.receivedAt(),
                BureauTime.date(told.dueAt().toInstant()),
                told.dueAt(),
                standing.overdue(),
                standing.warnedAt(),
                told.dispatchedAt(),
                standing.signOffDueAt(),
                standing.partDueAt(),
                told.signedOffAt(),
                told.openReply(),
                told.passedReply(),
                told.lastReachedCallback(),
                standing.pendingReturnId(),
                standing.pendingExtensionId(),
                told.mergedInto(),
                told.returns(),
                told.extensionsGranted(),
                standing.urgings(),
                standing.supervisions(),
                told.closedAt(),
                told.imported(),
                told.deviations(),
                standing.version(),
                standing.actions());
    }

    /** The caller, masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CallerView(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            boolean anonymous,
            boolean confidential) {}
}
