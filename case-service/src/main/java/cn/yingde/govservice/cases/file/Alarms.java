package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the clock alone does to a case, and when: one moment in a column, so that one scan finds every case due. */
public final class Alarms {

    private Alarms() {}

    /** When the clock next has something to do with the case. */
    static @Nullable Instant next(CaseLife file, Act act) {
        return switch (file.state) {
            case SUBMITTED -> endOfSilence(file, act);
            case CORRECTION -> file.correction == null ? null : BureauTime.endOf(file.correction.deadline());
            case ACCEPTED, IN_REVIEW -> file.clock == null ? null : nextOfClock(file, file.clock, act);
            case SUSPENDED -> file.clock == null ? null : endOfToldLength(file, file.clock, act);
            case DECIDED, COMPLETED -> endOfDelivery(file, act);
            default -> null;
        };
    }

    /** Does the one thing that is due, and says which; nothing if the case has moved on meanwhile. */
    public static Optional<CaseAction> ring(CaseFile file, Act act) {
        Instant due = file.alarmAt;
        if (due == null || due.isAfter(act.at()) || isLaterNow(file, act)) {
            return Optional.empty();
        }
        CaseAction action = actionOf(file);
        switch (action) {
            case DEEM_ACCEPTED -> file.deemAccepted(act);
            case CORRECT -> file.correctedInSilence(act);
            case EXPIRE_CORRECTION -> file.expireCorrection(act);
            case WARN -> file.warn(act);
            case WARN_PROCEDURE -> file.warnOfProcedure(act);
            case MARK_DELIVERY_OVERDUE -> file.markDeliveryOverdue(act);
            case MARK_OVERDUE -> file.markOverdue(act);
            default -> file.markStatutoryOverdue(act);
        }
        return Optional.of(action);
    }

    /** A calendar that came meanwhile may have put the moment off. */
    private static boolean isLaterNow(CaseFile file, Act act) {
        file.setAlarm(act);
        return file.alarmAt == null || file.alarmAt.isAfter(act.at());
    }

    private static CaseAction actionOf(CaseFile file) {
        return switch (file.state) {
            case SUBMITTED -> CaseAction.DEEM_ACCEPTED;
            case CORRECTION -> file.owed().isEmpty() ? CaseAction.CORRECT : CaseAction.EXPIRE_CORRECTION;
            case SUSPENDED -> CaseAction.WARN_PROCEDURE;
            case DECIDED, COMPLETED -> CaseAction.MARK_DELIVERY_OVERDUE;
            default ->
                file.warnedAt == null
                        ? CaseAction.WARN
                        : file.overdueAt == null ? CaseAction.MARK_OVERDUE : CaseAction.MARK_STATUTORY_OVERDUE;
        };
    }

    private static @Nullable Instant endOfSilence(CaseLife file, Act act) {
        LocalDate last = AcceptanceRules.silentUntil(file.matter.type(), file.silenceFrom(), act.calendar());
        return last == null ? null : BureauTime.endOf(last);
    }

    /** Past the length that the applicant was told, the leader is warned once. */
    private static @Nullable Instant endOfToldLength(CaseRecord file, CaseClock clock, Act act) {
        LocalDate since = clock.standingSince();
        return since == null || file.procedure == null || file.procedureOverrunAt != null
                ? null
                : BureauTime.endOf(act.calendar().plusWorkingDays(since, file.procedure.workingDays()));
    }

    private static @Nullable Instant endOfDelivery(CaseRecord file, Act act) {
        Decision decision = file.decision;
        if (decision == null || decision.outcome() != Outcome.GRANTED || file.deliveryOverdueAt != null) {
            return null;
        }
        LocalDate decided = BureauTime.date(decision.decidedAt());
        return BureauTime.endOf(DeliveryRules.lastDay(file.matter.type(), decided, act.calendar()));
    }

    private static @Nullable Instant nextOfClock(CaseRecord file, CaseClock clock, Act act) {
        if (file.warnedAt == null) {
            return clock.warnAt(act);
        }
        if (file.overdueAt == null) {
            return clock.dueAt();
        }
        return file.statutoryOverdueAt == null ? clock.statutoryDueAt() : null;
    }
}
