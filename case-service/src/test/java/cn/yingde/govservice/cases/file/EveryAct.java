package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestActs.by;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.received;

import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import cn.yingde.govservice.cases.rule.ProcedureKind;
import java.time.LocalDate;
import java.util.List;

/** A case in each state, and each act with everything that it needs: what remains to refuse it is state or guard. */
final class EveryAct {

    static final long PROCEDURE = 5;

    private EveryAct() {}

    /** A case of type 01, received on 2 March 2026, in a state; null for states that nothing leads to yet. */
    static CaseFile caseIn(CaseState state) {
        return switch (state) {
            case SUBMITTED -> complete(matter("01"), at("2026-03-02T09:00"));
            case CORRECTION -> corrections();
            case NOT_ACCEPTED -> after(CaseAction.NOT_ACCEPT, caseIn(CaseState.SUBMITTED));
            case ACCEPTED -> after(CaseAction.ACCEPT, caseIn(CaseState.SUBMITTED));
            case IN_REVIEW -> after(CaseAction.GIVE_OPINION, caseIn(CaseState.ACCEPTED));
            case SUSPENDED -> after(CaseAction.DECIDE_PROCEDURE, asked(caseIn(CaseState.IN_REVIEW)));
            case DECIDED -> after(CaseAction.DECIDE, caseIn(CaseState.IN_REVIEW));
            case COMPLETED -> after(CaseAction.COMPLETE, caseIn(CaseState.DECIDED));
            case DELIVERED -> after(CaseAction.DELIVER, caseIn(CaseState.COMPLETED));
            case WITHDRAWN -> after(CaseAction.WITHDRAW, caseIn(CaseState.SUBMITTED));
            case TERMINATED -> after(CaseAction.TERMINATE, caseIn(CaseState.SUBMITTED));
            case VOID -> after(CaseAction.VOID, caseIn(CaseState.SUBMITTED));
            case DRAFT, PRE_CHECK, DEFERRED_ACCEPTED -> null;
        };
    }

    /** The same, made ready for an act that needs something to act on. */
    static CaseFile readyFor(CaseAction action, CaseState state) {
        CaseFile file = caseIn(state);
        if (file != null && action == CaseAction.DECIDE_PROCEDURE && file.procedure == null) {
            return CaseStates.TABLE.allows(state, action) ? asked(file) : file;
        }
        return file;
    }

    static Act now() {
        return by("wang", "2026-03-02T12:00");
    }

    static void act(CaseFile file, CaseAction action) {
        Act act = now();
        ReviewSteps none = new ReviewSteps(List.of());
        switch (action) {
            case SUBMIT -> file.begin(act, CaseAction.SUBMIT);
            case BRING_MATERIAL -> file.bring(act, file.state.onTheClock() ? 3 : 1, "PAPER", 1, null);
            case CHECK_MATERIAL -> file.check(act, 1, true);
            case NOTIFY_CORRECTION -> file.notifyCorrection(act, List.of(2), LocalDate.parse("2026-03-20"));
            case CORRECT -> file.correct(act);
            case ACCEPT -> file.accept(act);
            case NOT_ACCEPT -> file.refuseAcceptance(act, NonAcceptanceReason.NOT_REQUIRED, null);
            case GIVE_OPINION -> file.giveOpinion(act, none, "审核");
            case RETURN_TO_STEP -> file.returnTo(act, new ReviewSteps(List.of("审核")), "审核");
            case REQUEST_PROCEDURE -> file.requestProcedure(act, 6, AskedProcedure.of(ProcedureKind.TESTING, 5));
            case DECIDE_PROCEDURE -> file.decideProcedure(act, PROCEDURE, true, "p");
            case END_PROCEDURE -> file.endProcedure(act, PROCEDURE);
            case DECIDE -> file.decide(act, none, TestCases.grant());
            case COMPLETE -> file.complete(act);
            case DELIVER -> file.deliver(act, DeliveryMethod.COUNTER, null);
            case WITHDRAW -> file.withdraw(act);
            case TERMINATE -> file.terminate(act);
            case VOID -> file.voidEntry(act);
            default -> byItself(file, action, act);
        }
    }

    private static void byItself(CaseFile file, CaseAction action, Act act) {
        switch (action) {
            case DEEM_ACCEPTED -> file.deemAccepted(act);
            case EXPIRE_CORRECTION -> file.expireCorrection(act);
            case WARN -> file.warn(act);
            case MARK_OVERDUE -> file.markOverdue(act);
            case MARK_STATUTORY_OVERDUE -> file.markStatutoryOverdue(act);
            case WARN_PROCEDURE -> file.warnOfProcedure(act);
            case MARK_DELIVERY_OVERDUE -> file.markDeliveryOverdue(act);
            case HAND_OVER -> file.handOver(act, "market", "X");
            case MOVE_CLOCK -> file.moveClock(act, act.calendar());
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    private static CaseFile corrections() {
        CaseFile file = received(matter("01"), at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-02T10:00"), List.of(2), LocalDate.parse("2026-03-20"));
        file.bring(at("2026-03-02T11:00"), 2, "PAPER", 1, null);
        return file;
    }

    private static CaseFile asked(CaseFile file) {
        file.requestProcedure(at("2026-03-02T11:30"), PROCEDURE, AskedProcedure.of(ProcedureKind.TESTING, 5));
        return file;
    }

    private static CaseFile after(CaseAction action, CaseFile file) {
        act(file, action);
        return file;
    }
}
