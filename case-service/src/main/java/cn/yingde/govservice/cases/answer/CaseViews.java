package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.answer.CaseView.ClockSummary;
import cn.yingde.govservice.cases.answer.CaseView.CorrectionView;
import cn.yingde.govservice.cases.answer.CaseView.DecisionView;
import cn.yingde.govservice.cases.answer.CaseView.DeliveryView;
import cn.yingde.govservice.cases.answer.CaseView.MatterView;
import cn.yingde.govservice.cases.answer.CaseView.MissingMaterial;
import cn.yingde.govservice.cases.answer.CaseView.ProcedureView;
import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseNotes;
import cn.yingde.govservice.cases.file.CaseClock;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.Correction;
import cn.yingde.govservice.cases.file.Decision;
import cn.yingde.govservice.cases.file.Delivery;
import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.file.OpenProcedure;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a case to a caller. */
@Component
public class CaseViews {

    private final People people;
    private final CaseActions actions;
    private final CaseNotes notes;
    private final Departments departments;
    private final Acts acts;
    private final Clock time;

    CaseViews(People people, CaseActions actions, CaseNotes notes, Departments departments, Acts acts, Clock time) {
        this.people = people;
        this.actions = actions;
        this.notes = notes;
        this.departments = departments;
        this.acts = acts;
        this.time = time;
    }

    public CaseView of(CaseFile file, Caller caller) {
        return new CaseView(
                file.caseNo(),
                file.state(),
                file.state().text().in(LocaleContextHolder.getLocale()),
                file.channel(),
                matter(file.matter()),
                file.departmentId(),
                departments.nameOf(file.departmentId()),
                file.acceptedDepartmentId(),
                people.masked(file),
                file.projectName(),
                BureauTime.offset(file.receivedAt()),
                file.materials(),
                missing(file),
                correction(file.correction()),
                clock(file, file.clock()),
                procedure(file.procedure()),
                file.stepsDone(),
                decision(file, file.decision()),
                offset(file.completedAt()),
                delivery(file.delivery()),
                offset(file.endedAt()),
                file.imported(),
                file.deviations(),
                actions.allowed(file, caller));
    }

    public static List<MissingMaterial> missing(CaseFile file) {
        return file.materials().stream()
                .filter(Material::missing)
                .map(each -> new MissingMaterial(each.seq(), each.name(), each.necessity()))
                .toList();
    }

    /** When the clock of a case is read: now, or when the case was decided or ended. */
    public static Instant clockMoment(CaseFile file, Instant now) {
        Decision decision = file.decision();
        return decision != null
                ? decision.decidedAt()
                : Optional.ofNullable(file.endedAt()).orElse(now);
    }

    private static MatterView matter(MatterRef ref) {
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

    private static @Nullable CorrectionView correction(@Nullable Correction correction) {
        return correction == null
                ? null
                : new CorrectionView(
                        BureauTime.offset(correction.noticedAt()),
                        correction.deadline(),
                        offset(correction.correctedAt()));
    }

    private @Nullable ClockSummary clock(CaseFile file, @Nullable CaseClock clock) {
        if (clock == null) {
            return null;
        }
        Instant at = clockMoment(file, time.instant());
        return new ClockSummary(
                clock.acceptedOn(),
                clock.deemed(),
                clock.due(),
                BureauTime.offset(clock.dueAt()),
                clock.statutoryDue(),
                clock.provisional(),
                clock.standing(),
                !clock.standing() && at.isAfter(clock.dueAt()),
                !clock.standing() && at.isAfter(clock.statutoryDueAt()));
    }

    private static @Nullable ProcedureView procedure(@Nullable OpenProcedure open) {
        return open == null
                ? null
                : new ProcedureView(Long.toString(open.id()), open.kind(), open.workingDays(), open.approved());
    }

    private @Nullable DecisionView decision(CaseFile file, @Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        Map<String, String> said = notes.of(file.id()).values().stream()
                .filter(note -> note.containsKey("reasons"))
                .findFirst()
                .orElse(Map.of());
        return new DecisionView(
                decision.outcome(),
                decision.documentNo(),
                decision.validUntil(),
                BureauTime.offset(decision.decidedAt()),
                DeliveryRules.lastDay(file.matter().type(), BureauTime.date(decision.decidedAt()), acts.calendar()),
                said.get("reasons"),
                said.get("remedies"));
    }

    private static @Nullable DeliveryView delivery(@Nullable Delivery delivery) {
        return delivery == null
                ? null
                : new DeliveryView(delivery.method(), delivery.trackingNo(), BureauTime.offset(delivery.deliveredAt()));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : BureauTime.offset(at);
    }
}
