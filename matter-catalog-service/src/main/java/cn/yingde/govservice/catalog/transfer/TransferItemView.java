package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a reform and how far it is.
 *
 * @param effectiveOn the day it takes effect, or took effect
 * @param confirmations what each department on either side has said
 * @param actions what the caller may do now
 */
record TransferItemView(
        String id,
        TransferKind kind,
        TransferState state,
        LocalDate effectiveOn,
        List<String> matterIds,
        List<String> fromDepartmentIds,
        List<TransferTerms.Target> targets,
        @Nullable String caseRule,
        TransferTerms.@Nullable Renaming renaming,
        List<Side> confirmations,
        @Nullable String note,
        @Nullable OffsetDateTime effectedAt,
        List<String> actions) {

    static TransferItemView of(TransferBatch batch, TransferItem item, Caller caller) {
        TransferTerms terms = item.terms();
        var effected = item.effectedAt();
        return new TransferItemView(
                Long.toString(item.id()),
                item.kind(),
                item.state(),
                item.effectiveOn(),
                terms.matterIds().stream().map(String::valueOf).toList(),
                terms.fromDepartmentIds(),
                terms.targets(),
                terms.caseRule(),
                terms.renaming(),
                item.sides().all(),
                item.note(),
                effected == null ? null : BureauTime.offset(effected),
                TransferActions.allowed(batch, item, caller));
    }

    boolean ended() {
        return state == TransferState.EFFECTED || state == TransferState.CANCELLED;
    }
}
