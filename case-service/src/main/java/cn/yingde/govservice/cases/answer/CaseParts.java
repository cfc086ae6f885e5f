package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.answer.CaseView.CorrectionView;
import cn.yingde.govservice.cases.answer.CaseView.DeliveryView;
import cn.yingde.govservice.cases.answer.CaseView.MatterView;
import cn.yingde.govservice.cases.answer.CaseView.ProcedureView;
import cn.yingde.govservice.cases.file.Correction;
import cn.yingde.govservice.cases.file.Delivery;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.file.OpenProcedure;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The parts of a case that are shown as they are stored. */
final class CaseParts {

    private CaseParts() {}

    static MatterView matter(MatterRef ref) {
        return new MatterView(
                ref.implementationCode(),
                ref.handlingItemCode(),
                ref.basicCode(),
                ref.version(),
                ref.name(),
                ref.type(),
                ref.caseType(),
                ref.stationed());
    }

    static @Nullable CorrectionView correction(@Nullable Correction correction) {
        return correction == null
                ? null
                : new CorrectionView(
                        BureauTime.offset(correction.noticedAt()),
                        correction.deadline(),
                        offset(correction.correctedAt()));
    }

    static @Nullable ProcedureView procedure(@Nullable OpenProcedure open) {
        return open == null
                ? null
                : new ProcedureView(Long.toString(open.id()), open.kind(), open.workingDays(), open.approved());
    }

    static @Nullable DeliveryView delivery(@Nullable Delivery delivery) {
        return delivery == null
                ? null
                : new DeliveryView(delivery.method(), delivery.trackingNo(), BureauTime.offset(delivery.deliveredAt()));
    }

    static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : BureauTime.offset(at);
    }
}
