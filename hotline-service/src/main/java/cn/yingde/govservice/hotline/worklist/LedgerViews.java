package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.ticket.CallbackEntry;
import cn.yingde.govservice.hotline.ticket.ExtensionBasis;
import cn.yingde.govservice.hotline.ticket.ExtensionRequest;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.hotline.ticket.RequestState;
import cn.yingde.govservice.hotline.ticket.Solved;
import cn.yingde.govservice.hotline.ticket.TicketReturn;
import cn.yingde.govservice.hotline.ticket.Urging;
import cn.yingde.govservice.hotline.ticket.UrgingChannel;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a ticket's ledgers as they are read. */
final class LedgerViews {

    private LedgerViews() {}

    /** All lines of one ledger of one ticket, oldest first; there are few. */
    record Lines<T>(List<T> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReturnLine(
            String id,
            String departmentId,
            String requestedBy,
            OffsetDateTime requestedAt,
            String reason,
            @Nullable String suggestedDepartmentId,
            RequestState state,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String comment) {

        static ReturnLine of(TicketReturn line) {
            return new ReturnLine(
                    String.valueOf(line.id()),
                    line.departmentId(),
                    line.requestedBy(),
                    BureauTime.offset(line.requestedAt()),
                    line.reason(),
                    line.suggestedDepartmentId(),
                    line.state(),
                    offset(line.decidedAt()),
                    line.decisionComment());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExtensionLine(
            String id,
            int ordinal,
            int days,
            String reason,
            @Nullable String opinionId,
            @Nullable Leader approverRole,
            @Nullable String approverName,
            @Nullable String attachmentId,
            boolean exceptional,
            String requestedBy,
            OffsetDateTime requestedAt,
            RequestState state,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String comment) {

        static ExtensionLine of(ExtensionRequest line) {
            ExtensionBasis basis = line.basis();
            return new ExtensionLine(
                    String.valueOf(line.id()),
                    line.ordinal(),
                    line.days(),
                    line.reason(),
                    basis.opinionId() == null ? null : basis.opinionId().toString(),
                    basis.approverRole(),
                    basis.approverName(),
                    basis.attachmentId(),
                    line.exceptional(),
                    line.requestedBy(),
                    BureauTime.offset(line.requestedAt()),
                    line.state(),
                    offset(line.decidedAt()),
                    line.decisionComment());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallbackLine(
            int round,
            OffsetDateTime at,
            String calledBy,
            boolean reached,
            @Nullable Solved solved,
            @Nullable Integer grade,
            @Nullable String comment) {

        static CallbackLine of(CallbackEntry line) {
            return new CallbackLine(
                    line.round(),
                    BureauTime.offset(line.calledAt()),
                    line.calledBy(),
                    line.reached(),
                    line.solved(),
                    line.grade(),
                    line.callbackComment());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UrgingLine(
            UrgingChannel channel,
            OffsetDateTime at,
            String urgedBy,
            @Nullable String contact,
            @Nullable String answer,
            @Nullable LocalDate nextOn) {

        static UrgingLine of(Urging line) {
            return new UrgingLine(
                    line.channel(),
                    BureauTime.offset(line.urgedAt()),
                    line.urgedBy(),
                    line.contact(),
                    line.answer(),
                    line.nextOn());
        }
    }

    static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : BureauTime.offset(moment);
    }
}
