package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.DueRules;
import cn.yingde.govservice.cases.rule.StateRules;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Extension;
import cn.yingde.govservice.platform.deadline.Unit;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** How a case moves: entering states, starting and changing its clock, and what happens to it without anybody's act. */
@MappedSuperclass
abstract class CaseLife extends CaseRecord {

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
        changeClock(each -> each.countedBy(act.calendar(), matter, act));
        if (state == CaseState.CORRECTION && correction != null) {
            correction = correction.countedBy(act.calendar(), before);
        }
        enter(act, state);
        boolean moved = !Objects.equals(alarm, alarmAt)
                || (clock != null
                        && !(clock.due().equals(due) && clock.statutoryDue().equals(statutoryDue)));
        acts += moved ? 1 : 0;
        return moved;
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

    /** The day silence counts from: receipt, or the day the corrections were all in. */
    public LocalDate silenceFrom() {
        return correction != null && correction.correctedAt() != null
                ? BureauTime.date(correction.correctedAt())
                : receiptDay;
    }

    boolean lapsed(Act act) {
        return AcceptanceRules.lapsed(matter.type(), silenceFrom(), act.today(), act.calendar());
    }

    /** Of a live case the timers know; imported history is late when it says so itself. */
    void markIfLate(Act act) {
        if (!act.live() && clock != null) {
            observe(DueRules.inTime(matter.type(), clock.due(), act.today()));
            overdueAt = act.at().isAfter(clock.dueAt()) ? clock.dueAt() : null;
            statutoryOverdueAt = act.at().isAfter(clock.statutoryDueAt()) ? clock.statutoryDueAt() : null;
        }
    }

    void begin(Act act, CaseAction action) {
        acts++;
        if (act.live()) {
            CaseStates.TABLE.require(state, action);
        } else if (!CaseStates.TABLE.allows(state, action)) {
            deviate(StateRules.ACT_HAS_ITS_STATES.id());
        }
    }

    void enter(Act act, CaseState next) {
        state = next;
        if (!next.pending()) {
            pendingKey = null;
        }
        alarmAt = timers ? Alarms.next(this, act) : null;
        calendarVersion = act.calendar().version();
    }

    void end(Act act, CaseState last) {
        endedAt = act.at();
        enter(act, last);
    }

    void startClock(Act act, LocalDate on, boolean deemed) {
        acceptedDepartmentId = departmentId;
        clock = CaseClock.start(on, deemed, matter, act);
        enter(act, CaseState.ACCEPTED);
    }

    void grantExtension(Act act, OpenProcedure asked, String basis) {
        extensionsGranted++;
        if (asked.workingDays() > 0) {
            Extension extension = new Extension(asked.workingDays(), Unit.WORKING_DAY, act.today(), basis);
            changeClock(each -> each.extend(extension, matter, act));
        }
        warnedAt = null;
        enter(act, state);
    }

    void changeClock(UnaryOperator<CaseClock> change) {
        if (clock != null) {
            clock = change.apply(clock);
        }
    }

    OpenProcedure openProcedure(long procedureId, boolean approved) {
        if (procedure == null || procedure.id() != procedureId || procedure.approved() != approved) {
            throw ProblemException.notFound();
        }
        return procedure;
    }

    void changeMaterial(int seq, UnaryOperator<Material> change) {
        if (materials.stream().noneMatch(each -> each.seq() == seq)) {
            throw ProblemException.notFound();
        }
        materials = materials.stream()
                .map(each -> each.seq() == seq ? change.apply(each) : each)
                .toList();
    }
}
