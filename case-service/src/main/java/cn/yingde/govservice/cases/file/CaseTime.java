package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What happens to a case without anybody's act: its matter moves, the calendar changes, a limit passes. */
@MappedSuperclass
abstract class CaseTime extends CaseLife {

    /** The department changes with its matter; number, clock and history stay (移交). */
    public void handOver(Act act, String toDepartmentId, String toCode) {
        begin(act, CaseAction.HAND_OVER);
        departmentId = toDepartmentId;
        handlingCode = toCode;
        enter(act, state);
    }

    /**
     * Counts the open limits by another calendar; what an applicant was told in writing only moves later.
     *
     * @return whether a date has moved, so that there is something to record
     */
    public boolean moveClock(Act act, WorkingCalendar before) {
        CaseStates.TABLE.require(state, CaseAction.MOVE_CLOCK);
        LocalDate due = clock == null ? null : clock.due();
        LocalDate statutoryDue = clock == null ? null : clock.statutoryDue();
        Instant alarm = alarmAt;
        changeClock(each -> each.recounted(matter, act));
        if (state == CaseState.CORRECTION && correction != null) {
            correction = correction.countedBy(act.calendar(), before);
        }
        countBy(act);
        enter(act, state);
        boolean moved = !Objects.equals(alarm, alarmAt)
                || (clock != null
                        && !(clock.due().equals(due) && clock.statutoryDue().equals(statutoryDue)));
        acts += moved ? 1 : 0;
        return moved;
    }

    /** Lets the clock act on an imported case, on what falls due from this moment on. */
    public void resumeTimers(Act act, Instant from) {
        timers = true;
        timersFrom = from;
        setAlarm(act);
    }

    void warn(Act act) {
        begin(act, CaseAction.WARN);
        warnedAt = act.at();
        enter(act, state);
    }

    void markOverdue(Act act) {
        begin(act, CaseAction.MARK_OVERDUE);
        overdueAt = Objects.requireNonNull(clock).dueAt();
        enter(act, state);
    }

    void markStatutoryOverdue(Act act) {
        begin(act, CaseAction.MARK_STATUTORY_OVERDUE);
        statutoryOverdueAt = Objects.requireNonNull(clock).statutoryDueAt();
        enter(act, state);
    }

    void warnOfProcedure(Act act) {
        begin(act, CaseAction.WARN_PROCEDURE);
        procedureOverrunAt = act.at();
        enter(act, state);
    }

    void markDeliveryOverdue(Act act) {
        begin(act, CaseAction.MARK_DELIVERY_OVERDUE);
        deliveryOverdueAt = act.at();
        enter(act, state);
    }
}
