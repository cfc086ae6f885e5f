package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.CorrectionRules;
import cn.yingde.govservice.cases.rule.DecisionRules;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.cases.rule.NonAcceptanceRules;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.cases.rule.ProcedureRules;
import cn.yingde.govservice.cases.rule.StepRules;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case (办件): decides what may be done with it and keeps what was done. */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseLife {

    protected CaseFile() {}

    /** Takes an application in (收件). */
    public static CaseFile submit(Act act, Application application) {
        CaseFile file = new CaseFile();
        file.id = application.id();
        file.caseNo = application.caseNo();
        file.matter = application.matter();
        file.handlingCode = application.matter().implementationCode();
        file.departmentId = application.departmentId();
        file.channel = application.channel();
        file.applicant = application.applicant();
        file.projectName = application.projectName();
        file.pendingKey = application.pendingKey();
        file.materials = application.materials();
        file.source = application.source();
        file.imported = application.source() != null;
        file.timers = !file.imported;
        file.acts = 1;
        file.receivedAt = act.at();
        file.receiptDay = act.hours().receiptDay(act.at(), act.calendar());
        file.enter(act, CaseState.SUBMITTED);
        return file;
    }

    /** Brings or replaces a material (补交材料). */
    public void bring(Act act, int seq, String form, int copies, @Nullable String attachmentId) {
        begin(act, CaseAction.BRING_MATERIAL);
        changeMaterial(seq, each -> each.brought(form, copies, attachmentId));
    }

    /** Finds a material good, or not (核验材料). */
    public void check(Act act, int seq, boolean passed) {
        begin(act, CaseAction.CHECK_MATERIAL);
        changeMaterial(seq, each -> each.checked(passed));
    }

    /** Tells the applicant once what is missing (补正告知). */
    public void notifyCorrection(Act act, Collection<Integer> listed, LocalDate deadline) {
        begin(act, CaseAction.NOTIFY_CORRECTION);
        keep(act, AcceptanceRules.notLapsed(matter.type(), silenceFrom(), act.today(), act.calendar()));
        keep(act, CorrectionRules.once(matter.type(), correction != null));
        keep(act, CorrectionRules.inTime(matter.type(), silenceFrom(), act.today(), act.calendar()));
        keep(act, act.live() ? CorrectionRules.complete(matter.type(), missingNecessary(), listed) : Optional.empty());
        keep(act, CorrectionRules.deadlineAhead(matter.type(), act.today(), deadline));
        correction = new Correction(act.at(), deadline, null);
        enter(act, CaseState.CORRECTION);
    }

    /** Everything asked for has been brought (补正). */
    public void correct(Act act) {
        begin(act, CaseAction.CORRECT);
        keep(act, CorrectionRules.allBrought(matter.type(), act.live() ? missingNecessary() : List.of()));
        Correction asked = correction == null ? new Correction(act.at(), act.today(), null) : correction;
        correction = asked.done(act.at());
        enter(act, CaseState.SUBMITTED);
    }

    /** Accepts the application (受理); said too late, the acceptance dates back to the day of receipt. */
    public void accept(Act act) {
        begin(act, CaseAction.ACCEPT);
        keep(act, act.live() ? AcceptanceRules.complete(matter.type(), missingNecessary()) : Optional.empty());
        boolean late = lapsed(act);
        observe(AcceptanceRules.notLapsed(matter.type(), silenceFrom(), act.today(), act.calendar()));
        startClock(act, late && act.live() ? silenceFrom() : act.today(), late && act.live());
    }

    /** Silence has accepted the application as of the day of receipt (视为受理). */
    public void deemAccepted(Act act) {
        begin(act, CaseAction.DEEM_ACCEPTED);
        startClock(act, silenceFrom(), true);
    }

    /** Refuses to take the application on (不予受理). */
    public void refuseAcceptance(Act act, NonAcceptanceReason reason, @Nullable String competentDepartmentId) {
        begin(act, CaseAction.NOT_ACCEPT);
        keep(act, AcceptanceRules.notLapsed(matter.type(), silenceFrom(), act.today(), act.calendar()));
        keep(act, NonAcceptanceRules.namesTheRightBody(matter.type(), reason, competentDepartmentId));
        if (act.live()) {
            boolean corrected = correction != null && correction.correctedAt() != null;
            keep(
                    act,
                    NonAcceptanceRules.incompleteOnlyAfterNotice(matter.type(), reason, corrected, missingNecessary()));
        }
        end(act, CaseState.NOT_ACCEPTED);
    }

    /** The handler's opinion on the step whose turn it is (审查意见). */
    public String giveOpinion(Act act, ReviewSteps steps, String asked) {
        begin(act, CaseAction.GIVE_OPINION);
        String step = steps.resolve(asked);
        if (steps.ordered()) {
            keep(act, StepRules.itsTurn(step, steps.isTurnOf(step, stepsDone), steps.expected(stepsDone)));
        }
        stepsDone = steps.ordered() ? steps.indexOf(step) + 1 : stepsDone + 1;
        enter(act, CaseState.IN_REVIEW);
        return step;
    }

    /** Sends the case back to a step that is done (退回环节). */
    public String returnTo(Act act, ReviewSteps steps, String asked) {
        begin(act, CaseAction.RETURN_TO_STEP);
        String step = steps.resolve(asked);
        int index = steps.indexOf(step);
        keep(act, StepRules.goesBack(step, index >= 0 && index < stepsDone));
        stepsDone = Math.max(0, index);
        enter(act, state);
        return step;
    }

    /** Asks for a special procedure (特别程序申请). */
    public void requestProcedure(
            Act act, long procedureId, ProcedureKind kind, @Nullable Integer workingDays, boolean joint) {
        begin(act, CaseAction.REQUEST_PROCEDURE);
        keep(act, ProcedureRules.oneAtATime(matter.type(), procedure != null));
        if (clock != null) {
            keep(act, ProcedureRules.notAfterDue(matter.type(), act.today(), clock.due()));
        }
        int days = workingDays == null ? 0 : workingDays;
        if (kind == ProcedureKind.EXTENSION) {
            keep(act, ProcedureRules.typeKnowsExtension(matter.type()));
            keep(act, ProcedureRules.extendedOnce(matter.type(), extensionsGranted));
            keep(act, ProcedureRules.extensionLength(matter.type(), days, joint));
        } else {
            keep(act, ProcedureRules.toldLength(kind, workingDays));
        }
        procedure = new OpenProcedure(procedureId, kind, days, act.actor().id(), false);
        enter(act, state);
    }

    /** A leader grants or refuses the special procedure (特别程序审批). */
    public void decideProcedure(Act act, long procedureId, boolean approved, String basis) {
        begin(act, CaseAction.DECIDE_PROCEDURE);
        OpenProcedure asked = openProcedure(procedureId, false);
        keep(
                act,
                act.live()
                        ? ProcedureRules.notOwnRequest(
                                asked.requester(), act.actor().id())
                        : Optional.empty());
        if (!approved) {
            procedure = null;
            enter(act, state);
        } else if (asked.kind() == ProcedureKind.EXTENSION) {
            procedure = null;
            grantExtension(act, asked, basis);
        } else {
            procedure = asked.running();
            changeClock(
                    each -> each.standing() ? each : each.suspend(asked.kind().name(), matter, act));
            enter(act, CaseState.SUSPENDED);
        }
    }

    /** The special procedure is over, the clock runs again (特别程序结束). */
    public void endProcedure(Act act, long procedureId) {
        begin(act, CaseAction.END_PROCEDURE);
        openProcedure(procedureId, true);
        procedure = null;
        procedureOverrunAt = null;
        changeClock(each -> each.standing() ? each.resume(matter, act) : each);
        enter(act, CaseState.IN_REVIEW);
    }

    /** Grants or refuses what was applied for (审批决定). */
    public void decide(Act act, ReviewSteps steps, Verdict verdict) {
        begin(act, CaseAction.DECIDE);
        boolean refused = verdict.outcome() == Outcome.REFUSED;
        keep(act, DecisionRules.noOpenProcedure(matter.type(), procedure != null));
        keep(act, DecisionRules.refusalIsReasoned(matter.type(), refused, verdict.reasons(), verdict.remedies()));
        keep(act, DecisionRules.stepsAreDone(matter.type(), steps.open(stepsDone)));
        keep(
                act,
                act.live()
                        ? DecisionRules.grantedOnlyComplete(matter.type(), !refused, missingNecessary())
                        : Optional.empty());
        if (clock == null) {
            startClock(act, act.today(), false);
        }
        markIfLate(act);
        decision = new Decision(verdict.outcome(), verdict.documentNo(), verdict.validUntil(), act.at());
        enter(act, CaseState.DECIDED);
    }

    /** Registers that everything is done (办结). */
    public void complete(Act act) {
        begin(act, CaseAction.COMPLETE);
        completedAt = act.at();
        enter(act, CaseState.COMPLETED);
    }

    /** Hands the result over (送达); a case not registered as completed was so with its numbered decision. */
    public void deliver(Act act, DeliveryMethod method, @Nullable String trackingNo) {
        begin(act, CaseAction.DELIVER);
        keep(act, DeliveryRules.courierIsTracked(matter.type(), method == DeliveryMethod.COURIER, trackingNo));
        if (decision != null) {
            LocalDate decided = BureauTime.date(decision.decidedAt());
            if (decision.outcome() == Outcome.GRANTED) {
                observe(DeliveryRules.inTime(matter.type(), decided, act.today(), act.calendar()));
            }
            completedAt = completedAt == null ? decision.decidedAt() : completedAt;
        }
        delivery = new Delivery(method, trackingNo, act.at());
        end(act, CaseState.DELIVERED);
    }

    /** The applicant takes the application back (撤回). */
    public void withdraw(Act act) {
        begin(act, CaseAction.WITHDRAW);
        end(act, CaseState.WITHDRAWN);
    }

    /** Nothing was brought in time: deemed withdrawn (逾期未补正，视为撤回). */
    public void expireCorrection(Act act) {
        begin(act, CaseAction.EXPIRE_CORRECTION);
        end(act, CaseState.WITHDRAWN);
    }

    /** The matter is gone in law (终止). */
    public void terminate(Act act) {
        begin(act, CaseAction.TERMINATE);
        end(act, CaseState.TERMINATED);
    }

    /** A wrong entry (作废): kept, not counted. */
    public void voidEntry(Act act) {
        begin(act, CaseAction.VOID);
        keep(act, DeliveryRules.sameDay(BureauTime.date(receivedAt), act.today()));
        end(act, CaseState.VOID);
    }
}
