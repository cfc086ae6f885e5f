package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The promised and the statutory limit of one clock: one history of stops and extensions, two budgets. */
record TwoLimits(DeadlineLedger promised, DeadlineLedger law) {

    static TwoLimits start(MatterRef matter, LocalDate on, String rule, WorkingCalendar calendar) {
        return of(DeadlineLedger.start(matter.promised(), on, rule, calendar), matter);
    }

    static TwoLimits of(DeadlineLedger promised, MatterRef matter) {
        return new TwoLimits(promised, withBudget(promised, matter.statutory()));
    }

    TwoLimits changed(UnaryOperator<DeadlineLedger> change) {
        return new TwoLimits(change.apply(promised), change.apply(law));
    }

    /** A promise never lasts longer than the law allows, whatever units the two are told in. */
    DeadlineLedger binding(WorkingCalendar calendar) {
        return law.due(calendar).isBefore(promised.due(calendar)) ? law : promised;
    }

    ClockView explain(WorkingCalendar calendar, OfficeHours hours, Instant at) {
        return binding(calendar).explain(calendar, hours, at, law);
    }

    private static DeadlineLedger withBudget(DeadlineLedger like, Budget budget) {
        return new DeadlineLedger(
                budget,
                like.startedOn(),
                like.startRule(),
                like.calendarVersion(),
                like.suspensions(),
                like.extensions(),
                null);
    }
}
