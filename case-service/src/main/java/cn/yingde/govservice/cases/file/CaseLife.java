package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.DueRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How an act begins and ends: its guards, the state it enters, the clock it starts or changes. */
@MappedSuperclass
abstract class CaseLife extends CaseFacts {

    /** Nothing is done that the state or a guard forbids; imported history says that it was. */
    void begin(Act act, CaseAction action) {
        acts++;
        Guards.of(this, action, act).forEach(broken -> keep(act, broken));
    }

    void enter(Act act, CaseState next) {
        state = next;
        if (!next.pending()) {
            pendingKey = null;
        }
        setAlarm(act);
    }

    void setAlarm(Act act) {
        alarmAt = Alarms.next(this, act);
    }

    /** Every limit that is open has just been counted by this calendar; until then the old one stands on record. */
    void countBy(Act act) {
        calendarVersion = act.calendar().version();
    }

    void end(Act act, CaseState last) {
        if (decision == null) {
            markIfLate(act);
        }
        endedAt = act.at();
        enter(act, last);
    }

    /** A broken rule: refuses a live act, and is put on the record of an imported one. */
    void keep(Act act, Optional<ProblemException> broken) {
        broken.ifPresent(problem -> {
            if (act.live()) {
                throw problem;
            }
            deviate(problem);
        });
    }

    /** A broken rule that stops nobody and is only put on the record. */
    void observe(Optional<ProblemException> broken) {
        broken.ifPresent(this::deviate);
    }

    private void deviate(ProblemException problem) {
        problem.rule().map(Rule::id).filter(id -> !deviations.contains(id)).ifPresent(id -> {
            List<String> more = new ArrayList<>(deviations);
            more.add(id);
            deviations = List.copyOf(more);
        });
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

    /** The facts of an overrun stand with the case even when the timers had not come to it. */
    void markIfLate(Act act) {
        if (clock == null || clock.standing()) {
            return;
        }
        if (!act.live()) {
            observe(DueRules.inTime(matter.type(), clock.due(), act.today()));
        }
        if (overdueAt == null && act.at().isAfter(clock.dueAt())) {
            overdueAt = clock.dueAt();
        }
        if (statutoryOverdueAt == null && act.at().isAfter(clock.statutoryDueAt())) {
            statutoryOverdueAt = clock.statutoryDueAt();
        }
    }

    void startClock(Act act, LocalDate on, boolean deemed) {
        acceptedDepartmentId = departmentId;
        clock = CaseClock.start(on, deemed, matter, act);
        countBy(act);
        enter(act, CaseState.ACCEPTED);
    }

    void changeClock(UnaryOperator<CaseClock> change) {
        if (clock != null) {
            clock = change.apply(clock);
        }
    }
}
