package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.ticket.Answering;
import cn.yingde.govservice.hotline.ticket.CallingBack;
import cn.yingde.govservice.hotline.ticket.Responsibility;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket's whole state as its events carry it: codes, numbers and times, nothing personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketData(
        String ticketNo,
        String type,
        String categoryCode,
        String source,
        String channel,
        String township,
        String urgency,
        String state,
        int round,
        @Nullable String leadDepartmentId,
        List<String> assistingDepartmentIds,
        OffsetDateTime receivedAt,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime dispatchedAt,
        @Nullable OffsetDateTime signedOffAt,
        @Nullable OpenReply openReply,
        @Nullable PassedReply passedReply,
        @Nullable OffsetDateTime directAnsweredAt,
        @Nullable LastCallback lastReachedCallback,
        @Nullable String mergedInto,
        int returns,
        int extensionsGranted,
        @Nullable OffsetDateTime closedAt,
        boolean imported,
        List<String> deviations) {

    record OpenReply(OffsetDateTime submittedAt, OffsetDateTime dueAtThen) {}

    record PassedReply(OffsetDateTime submittedAt, OffsetDateTime dueAtThen, OffsetDateTime passedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LastCallback(
            OffsetDateTime at,
            @Nullable Integer grade,
            @Nullable String solved) {}

    static TicketData of(Ticket ticket) {
        Responsibility who = ticket.responsibility();
        return new TicketData(
                ticket.ticketNo(),
                ticket.type().name(),
                ticket.categoryCode(),
                ticket.source().name(),
                ticket.channel().name(),
                ticket.township(),
                ticket.urgency().name(),
                ticket.state().name(),
                ticket.round(),
                who.leadDepartmentId(),
                who.assistingDepartmentIds(),
                BureauTime.offset(ticket.receivedAt()),
                BureauTime.offset(ticket.clock().dueAt()),
                offset(who.dispatchedAt()),
                offset(who.signedOffAt()),
                open(ticket.answering()),
                passed(ticket.answering()),
                offset(ticket.answering().directAnsweredAt()),
                last(ticket.callingBack()),
                ticket.mergedInto(),
                who.returnsApproved(),
                ticket.clock().extensionsGranted(),
                offset(ticket.closedAt()),
                ticket.isImported(),
                ticket.deviations());
    }

    static @Nullable OpenReply open(Answering answering) {
        Instant submitted = answering.openReplySubmittedAt();
        Instant due = answering.openReplyDueAt();
        return submitted == null || due == null
                ? null
                : new OpenReply(BureauTime.offset(submitted), BureauTime.offset(due));
    }

    static @Nullable PassedReply passed(Answering answering) {
        Instant submitted = answering.passedReplySubmittedAt();
        Instant due = answering.passedReplyDueAt();
        Instant passed = answering.passedReplyAt();
        return submitted == null || due == null || passed == null
                ? null
                : new PassedReply(BureauTime.offset(submitted), BureauTime.offset(due), BureauTime.offset(passed));
    }

    static @Nullable LastCallback last(CallingBack callingBack) {
        Instant reached = callingBack.lastReachedAt();
        return reached == null
                ? null
                : new LastCallback(
                        BureauTime.offset(reached),
                        callingBack.lastGrade(),
                        callingBack.lastSolved() == null
                                ? null
                                : callingBack.lastSolved().name());
    }

    static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : BureauTime.offset(moment);
    }
}
