package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.DecisionRules;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import cn.yingde.govservice.cases.rule.ProcedureRules;
import cn.yingde.govservice.cases.rule.StepRules;
import cn.yingde.govservice.platform.deadline.Extension;
import cn.yingde.govservice.platform.deadline.Unit;
import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** From acceptance to decision: opinions on the steps, special procedures, the decision. */
@MappedSuperclass
abstract class CaseReview extends CaseIntake {

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
    public void requestProcedure(Act act, long procedureId, AskedProcedure asked) {
        begin(act, CaseAction.REQUEST_PROCEDURE);
        if (asked.kind() == ProcedureKind.EXTENSION) {
            keep(act, ProcedureRules.typeKnowsExtension(matter.type()));
            keep(act, ProcedureRules.extendedOnce(matter.type(), extensionsGranted));
            keep(act, ProcedureRules.extensionLength(matter.type(), asked.days(), asked.joint()));
            keep(act, ProcedureRules.jointHasPaper(matter.type(), asked.joint(), asked.paperAttached()));
        } else {
            keep(act, ProcedureRules.toldLength(matter.type(), asked.kind(), asked.workingDays()));
        }
        procedure = new OpenProcedure(procedureId, asked.kind(), asked.days(), act.person(), false);
        enter(act, state);
    }

    /** A leader grants or refuses the special procedure (特别程序审批). */
    public void decideProcedure(Act act, long procedureId, boolean approved, String basis) {
        begin(act, CaseAction.DECIDE_PROCEDURE);
        OpenProcedure asked = openProcedure(procedureId, false);
        if (approved && clock != null) {
            keep(act, ProcedureRules.notAfterDue(matter.type(), act.at(), clock.dueAt()));
        }
        if (!approved) {
            procedure = null;
            enter(act, state);
        } else if (asked.kind().suspends()) {
            suspend(act, asked);
        } else {
            extend(act, asked, basis);
        }
    }

    private void suspend(Act act, OpenProcedure asked) {
        procedure = asked.running();
        changeClock(each -> each.standing() ? each : each.suspend(asked.kind().name(), matter, act));
        enter(act, CaseState.SUSPENDED);
    }

    private void extend(Act act, OpenProcedure asked, String basis) {
        procedure = null;
        extensionsGranted++;
        if (asked.workingDays() > 0) {
            Extension extension = new Extension(asked.workingDays(), Unit.WORKING_DAY, act.today(), basis);
            changeClock(each -> each.extend(extension, matter, act));
        }
        warnedAt = null;
        enter(act, state);
    }

    /**
     * The special procedure is over, the clock runs again (特别程序结束).
     *
     * @return the working days by which it took longer than the applicant was told
     */
    public int endProcedure(Act act, long procedureId) {
        begin(act, CaseAction.END_PROCEDURE);
        int excess = excess(act, openProcedure(procedureId, true));
        procedure = null;
        procedureOverrunAt = null;
        changeClock(each -> each.standing() ? each.resume(matter, act) : each);
        enter(act, CaseState.IN_REVIEW);
        return excess;
    }

    private int excess(Act act, OpenProcedure running) {
        LocalDate since = clock == null ? null : clock.standingSince();
        return since == null
                ? 0
                : Math.max(0, act.calendar().workingDaysBetween(since, act.today()) - running.workingDays());
    }

    private OpenProcedure openProcedure(long procedureId, boolean approved) {
        if (procedure == null || procedure.id() != procedureId || procedure.approved() != approved) {
            throw ProblemException.notFound();
        }
        return procedure;
    }

    /** Grants or refuses what was applied for (审批决定). */
    public void decide(Act act, ReviewSteps steps, Verdict verdict) {
        begin(act, CaseAction.DECIDE);
        boolean refused = verdict.outcome() == Outcome.REFUSED;
        keep(act, DecisionRules.refusalIsReasoned(matter.type(), refused, verdict.reasons(), verdict.remedies()));
        keep(act, DecisionRules.stepsAreDone(matter.type(), steps.open(stepsDone)));
        if (act.live()) {
            keep(act, DecisionRules.grantedOnlyComplete(matter.type(), !refused, gaps()));
        }
        if (clock == null) {
            startClock(act, act.today(), false);
        }
        markIfLate(act);
        decision = new Decision(verdict.outcome(), verdict.documentNo(), verdict.validUntil(), act.at());
        enter(act, CaseState.DECIDED);
    }
}
