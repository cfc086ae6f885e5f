package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.answer.CaseView.DecisionView;
import cn.yingde.govservice.cases.answer.CaseView.DeliveryView;
import cn.yingde.govservice.cases.answer.CaseView.MissingMaterial;
import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseNotes;
import cn.yingde.govservice.cases.desk.Sights;
import cn.yingde.govservice.cases.desk.Sights.Sight;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Decision;
import cn.yingde.govservice.cases.file.Delivery;
import cn.yingde.govservice.cases.file.People;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows a case to a caller; who held it before sees it as it was when it left. */
@Component
public class CaseViews {

    private final People people;
    private final CaseActions actions;
    private final CaseNotes notes;
    private final Departments departments;
    private final Sights sights;
    private final Acts acts;
    private final CaseClocks clocks;

    CaseViews(
            People people,
            CaseActions actions,
            CaseNotes notes,
            Departments departments,
            Sights sights,
            Acts acts,
            CaseClocks clocks) {
        this.people = people;
        this.actions = actions;
        this.notes = notes;
        this.departments = departments;
        this.sights = sights;
        this.acts = acts;
        this.clocks = clocks;
    }

    public CaseView of(CaseFile file, Caller caller) {
        Optional<Sight> sight = sights.of(file, caller);
        CaseState state = sight.map(Sight::state).orElse(file.state());
        return new CaseView(
                file.caseNo(),
                state,
                state.text().in(LocaleContextHolder.getLocale()),
                file.channel(),
                CaseParts.matter(file.matter()),
                file.departmentId(),
                departments.nameOf(file.departmentId()),
                file.acceptedDepartmentId(),
                people.masked(file),
                file.projectName(),
                BureauTime.offset(file.receivedAt()),
                file.materials(),
                MissingMaterial.of(file),
                CaseParts.correction(file.correction()),
                clocks.summary(file, sight),
                sight.isPresent() ? null : CaseParts.procedure(file.procedure()),
                file.stepsDone(),
                decision(file, file.decision(), sight),
                CaseParts.offset(seen(sight, file.completedAt())),
                delivery(file.delivery(), sight),
                CaseParts.offset(seen(sight, file.endedAt())),
                file.imported(),
                file.deviations(),
                actions.allowed(file, caller));
    }

    private static @Nullable Instant seen(Optional<Sight> sight, @Nullable Instant at) {
        return sight.isEmpty() || sight.get().covers(at) ? at : null;
    }

    private static @Nullable DeliveryView delivery(@Nullable Delivery delivery, Optional<Sight> sight) {
        return delivery == null || seen(sight, delivery.deliveredAt()) == null ? null : CaseParts.delivery(delivery);
    }

    private @Nullable DecisionView decision(CaseFile file, @Nullable Decision decision, Optional<Sight> sight) {
        if (decision == null || seen(sight, decision.decidedAt()) == null) {
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
}
