package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.cases.file.DeliveryMethod;
import cn.yingde.govservice.cases.file.MaskedParty;
import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.Necessity;
import cn.yingde.govservice.cases.file.Outcome;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as its caller sees it; personal values masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String caseNo,
        CaseState state,
        String stateText,
        Channel channel,
        MatterView matter,
        String departmentId,
        String departmentName,
        @Nullable String acceptedDepartmentId,
        MaskedParty applicant,
        @Nullable String projectName,
        OffsetDateTime receivedAt,
        List<Material> materials,
        List<MissingMaterial> missingMaterials,
        @Nullable CorrectionView correction,
        @Nullable ClockSummary clock,
        @Nullable ProcedureView specialProcedure,
        int stepsDone,
        @Nullable DecisionView decision,
        @Nullable OffsetDateTime completedAt,
        @Nullable DeliveryView delivery,
        @Nullable OffsetDateTime endedAt,
        boolean imported,
        List<String> deviations,
        List<String> actions) {

    /** The version of the matter that the case pins. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MatterView(
            String implementationCode,
            @Nullable String handlingItemCode,
            String basicCode,
            int version,
            String name,
            String type,
            String caseType,
            boolean stationed) {}

    /** What is still missing. */
    public record MissingMaterial(int seq, String name, Necessity necessity) {

        public static List<MissingMaterial> of(CaseFile file) {
            return file.materials().stream()
                    .filter(Material::missing)
                    .map(each -> new MissingMaterial(each.seq(), each.name(), each.necessity()))
                    .toList();
        }
    }

    /** The one correction notice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CorrectionView(
            OffsetDateTime noticedAt,
            LocalDate deadline,
            @Nullable OffsetDateTime correctedAt) {}

    /** The two due times in short; {@code GET …/clock} tells them day by day. */
    public record ClockSummary(
            LocalDate acceptedOn,
            boolean deemedAccepted,
            LocalDate due,
            OffsetDateTime dueAt,
            LocalDate statutoryDue,
            boolean provisional,
            boolean suspended,
            boolean overdue,
            boolean statutoryOverdue) {}

    /** The special procedure asked for or running. */
    public record ProcedureView(String id, ProcedureKind kind, int workingDays, boolean approved) {}

    /** The decision; reasons and remedies as they were told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            Outcome outcome,
            String documentNo,
            @Nullable LocalDate validUntil,
            OffsetDateTime decidedAt,
            LocalDate deliverBy,
            @Nullable String reasons,
            @Nullable String remedies) {}

    /** The delivery. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryView(
            DeliveryMethod method, @Nullable String trackingNo, OffsetDateTime deliveredAt) {}
}
