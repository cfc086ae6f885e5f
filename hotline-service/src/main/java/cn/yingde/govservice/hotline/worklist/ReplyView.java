package cn.yingde.govservice.hotline.worklist;

import static cn.yingde.govservice.hotline.worklist.LedgerViews.offset;

import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.ReplyState;
import cn.yingde.govservice.hotline.ticket.ReplyText;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply with its review, as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(
        String id,
        int round,
        @Nullable String departmentId,
        String author,
        OffsetDateTime submittedAt,
        OffsetDateTime dueAtThen,
        OffsetDateTime handledAt,
        String process,
        String result,
        String answerToCaller,
        boolean contactedCaller,
        @Nullable OffsetDateTime contactedAt,
        Solved solved,
        @Nullable String unsolvedReason,
        List<String> attachmentIds,
        ReplyState state,
        @Nullable String reviewedBy,
        @Nullable OffsetDateTime reviewedAt,
        List<String> findings,
        @Nullable String reviewReason) {

    static ReplyView of(Reply reply) {
        ReplyText text = reply.text();
        return new ReplyView(
                String.valueOf(reply.id()),
                reply.round(),
                reply.departmentId(),
                reply.author(),
                BureauTime.offset(reply.submittedAt()),
                BureauTime.offset(reply.dueAtThen()),
                BureauTime.offset(text.handledAt()),
                text.process(),
                text.result(),
                text.answerToCaller(),
                text.contactedCaller(),
                offset(text.contactedAt()),
                text.solved(),
                text.unsolvedReason(),
                reply.attachmentIds(),
                reply.state(),
                reply.reviewedBy(),
                offset(reply.reviewedAt()),
                reply.findings(),
                reply.reviewReason());
    }
}
