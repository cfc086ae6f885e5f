package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.file.CaseClock;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.cases.file.Decision;
import cn.yingde.govservice.cases.file.Delivery;
import cn.yingde.govservice.cases.file.Outcome;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as the feed tells it after each fact: everything that counts, nothing personal. Members are only added. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseData(
        String caseNo,
        String implementationCode,
        @Nullable String handlingItemCode,
        String basicCode,
        int matterVersion,
        String matterName,
        String matterType,
        String caseType,
        boolean stationed,
        String departmentId,
        @Nullable String acceptedDepartmentId,
        Channel channel,
        CaseState state,
        @Nullable Outcome outcome,
        OffsetDateTime receivedAt,
        @Nullable LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate due,
        @Nullable OffsetDateTime dueAt,
        @Nullable LocalDate statutoryDue,
        @Nullable OffsetDateTime decidedAt,
        @Nullable OffsetDateTime completedAt,
        @Nullable OffsetDateTime deliveredAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable OffsetDateTime overdueAt,
        @Nullable OffsetDateTime statutoryOverdueAt,
        boolean deferred,
        boolean imported,
        List<String> deviations) {

    public static CaseData of(CaseFile file) {
        CaseClock clock = file.clock();
        Decision decision = file.decision();
        Delivery delivery = file.delivery();
        return new CaseData(
                file.caseNo(),
                file.matter().implementationCode(),
                file.matter().handlingItemCode(),
                file.matter().basicCode(),
                file.matter().version(),
                file.matter().name(),
                file.matter().type(),
                file.matter().caseType(),
                file.matter().stationed(),
                file.departmentId(),
                file.acceptedDepartmentId(),
                file.channel(),
                file.state(),
                decision == null ? null : decision.outcome(),
                BureauTime.offset(file.receivedAt()),
                clock == null ? null : clock.acceptedOn(),
                clock != null && clock.deemed(),
                clock == null ? null : clock.due(),
                clock == null ? null : BureauTime.offset(clock.dueAt()),
                clock == null ? null : clock.statutoryDue(),
                decision == null ? null : BureauTime.offset(decision.decidedAt()),
                offset(file.completedAt()),
                delivery == null ? null : BureauTime.offset(delivery.deliveredAt()),
                offset(file.endedAt()),
                offset(file.overdueAt()),
                offset(file.statutoryOverdueAt()),
                false,
                file.imported(),
                file.deviations());
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : BureauTime.offset(at);
    }
}
