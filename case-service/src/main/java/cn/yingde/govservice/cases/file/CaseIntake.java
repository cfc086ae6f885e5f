package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.CorrectedRules;
import cn.yingde.govservice.cases.rule.CorrectionRules;
import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.cases.rule.NonAcceptanceRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From receipt to acceptance: materials, the one correction notice, acceptance and non-acceptance. */
@MappedSuperclass
abstract class CaseIntake extends CaseTime {

    /** Brings or replaces a material (补交材料); of an accepted case only what is missing. */
    public void bring(Act act, int seq, String form, int copies, @Nullable String attachmentId) {
        begin(act, CaseAction.BRING_MATERIAL);
        requireMaterial(seq);
        if (state.onTheClock()) {
            keep(act, AcceptanceRules.closesAGap(matter.type(), seq, missing(EnumSet.allOf(Necessity.class))));
        } else if (correction != null && correction.correctedAt() == null) {
            keep(act, CorrectedRules.byTheDeadline(matter.type(), act.today(), correction.deadline()));
        }
        materials = Material.change(materials, Set.of(seq), each -> each.brought(form, copies, attachmentId));
        enter(act, state);
    }

    /** Finds a material good, or not (核验材料). */
    public void check(Act act, int seq, boolean passed) {
        begin(act, CaseAction.CHECK_MATERIAL);
        requireMaterial(seq);
        materials = Material.change(materials, Set.of(seq), each -> each.checked(passed));
        enter(act, state);
    }

    /** Tells the applicant once what is missing (补正告知); what the notice finds wrong has to be brought again. */
    public void notifyCorrection(Act act, List<Integer> listed, LocalDate deadline) {
        begin(act, CaseAction.NOTIFY_CORRECTION);
        if (act.live()) {
            keep(act, CorrectionRules.published(matter.type(), seqs(), listed));
            keep(act, CorrectionRules.complete(matter.type(), missing(EnumSet.of(Necessity.NECESSARY)), listed));
            materials = Material.change(materials, listed, each -> each.checked(false));
        }
        keep(act, CorrectionRules.deadlineAhead(matter.type(), act.today(), deadline));
        correction = new Correction(act.at(), deadline, List.copyOf(listed), null);
        countBy(act);
        enter(act, CaseState.CORRECTION);
    }

    /** Everything asked for has been brought (补正). */
    public void correct(Act act) {
        begin(act, CaseAction.CORRECT);
        corrected(act, act.at());
    }

    /** The deadline has come and everything is there, though nobody said so: as if said on its day. */
    void correctedInSilence(Act act) {
        begin(act, CaseAction.CORRECT);
        corrected(act, act.hours().closing(Objects.requireNonNull(correction).deadline()));
    }

    private void corrected(Act act, Instant at) {
        Correction asked = correction == null ? new Correction(at, act.today(), List.of(), null) : correction;
        correction = asked.done(at);
        enter(act, CaseState.SUBMITTED);
    }

    /** Nothing was brought in time: deemed withdrawn (逾期未补正，视为撤回). */
    void expireCorrection(Act act) {
        begin(act, CaseAction.EXPIRE_CORRECTION);
        end(act, CaseState.WITHDRAWN);
    }

    /** Accepts the application (受理); said too late, the acceptance dates back to the day of receipt. */
    public void accept(Act act) {
        begin(act, CaseAction.ACCEPT);
        boolean late = lapsed(act);
        observe(AcceptanceRules.notLapsed(matter.type(), silenceFrom(), act.today(), act.calendar()));
        startClock(act, late && act.live() ? silenceFrom() : act.today(), late && act.live());
    }

    /** Silence has accepted the application as of the day of receipt (视为受理). */
    void deemAccepted(Act act) {
        begin(act, CaseAction.DEEM_ACCEPTED);
        observe(AcceptanceRules.notLapsed(matter.type(), silenceFrom(), act.today(), act.calendar()));
        startClock(act, silenceFrom(), true);
    }

    /** Refuses to take the application on (不予受理). */
    public void refuseAcceptance(Act act, NonAcceptanceReason reason, @Nullable String competentDepartmentId) {
        begin(act, CaseAction.NOT_ACCEPT);
        keep(act, NonAcceptanceRules.namesTheRightBody(matter.type(), reason, competentDepartmentId));
        if (act.live()) {
            boolean corrected = correction != null && correction.correctedAt() != null;
            keep(act, NonAcceptanceRules.incompleteOnlyAfterNotice(matter.type(), reason, corrected, owed()));
        }
        end(act, CaseState.NOT_ACCEPTED);
    }

    /** A wrong entry (作废): kept, not counted. */
    public void voidEntry(Act act) {
        begin(act, CaseAction.VOID);
        end(act, CaseState.VOID);
    }

    private Collection<Integer> seqs() {
        return materials.stream().map(Material::seq).toList();
    }

    private void requireMaterial(int seq) {
        if (!seqs().contains(seq)) {
            throw ProblemException.notFound();
        }
    }
}
