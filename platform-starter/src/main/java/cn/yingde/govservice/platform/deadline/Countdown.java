package cn.yingde.govservice.platform.deadline;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks a ledger day by day from its start to its due date; the explanation and the date are the same walk. */
final class Countdown {

    private final DeadlineLedger ledger;
    private final WorkingCalendar calendar;
    private final @Nullable List<ClockDay> notes;
    private LocalDate day;

    private Countdown(DeadlineLedger ledger, WorkingCalendar calendar, @Nullable List<ClockDay> notes) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.notes = notes;
        this.day = ledger.startedOn();
    }

    static LocalDate due(DeadlineLedger ledger, WorkingCalendar calendar) {
        return new Countdown(ledger, calendar, null).walk();
    }

    static List<ClockDay> days(DeadlineLedger ledger, WorkingCalendar calendar) {
        List<ClockDay> notes = new ArrayList<>();
        new Countdown(ledger, calendar, notes).walk();
        return List.copyOf(notes);
    }

    private LocalDate walk() {
        if (day.isBefore(WorkingCalendar.EARLIEST)) {
            throw new IllegalArgumentException("No calendar before " + WorkingCalendar.EARLIEST);
        }
        note(false, "START");
        if (ledger.fixedDueAt() == null) {
            walkBudget(ledger.budget());
        } else {
            walkTo(BureauTime.date(ledger.fixedDueAt()));
        }
        ledger.extensions().forEach(extension -> count(extension.days(), extension.unit()));
        return day;
    }

    private void walkBudget(Budget budget) {
        if (budget.days() > 0) {
            count(budget.days(), budget.unit());
        } else {
            rollOn();
        }
    }

    /** A due time from outside is taken as it is; the days up to it are told as the calendar has them. */
    private void walkTo(LocalDate due) {
        while (day.isBefore(due)) {
            day = day.plusDays(1);
            note(calendar.isWorkingDay(day), day.equals(due) ? "FIXED_DUE" : null);
        }
        day = due;
    }

    private void count(int days, Unit unit) {
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= counts(unit) ? 1 : 0;
        }
        if (unit == Unit.NATURAL_DAY) {
            rollOn();
        }
    }

    private boolean counts(Unit unit) {
        Optional<Suspension> standing = ledger.suspensions().stream()
                .filter(suspension -> suspension.to() != null && suspension.covers(day))
                .findFirst();
        boolean counted = standing.isEmpty() && (unit == Unit.NATURAL_DAY || calendar.isWorkingDay(day));
        if (standing.isPresent()) {
            note(false, "SUSPENDED:" + standing.get().kind());
        } else {
            note(counted, unit == Unit.NATURAL_DAY ? "NATURAL_DAY" : null);
        }
        return counted;
    }

    /** Civil Code art. 203: a last day that is a day off moves to the next working day. */
    private void rollOn() {
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
            note(false, calendar.isWorkingDay(day) ? "ROLLED_ON" : null);
        }
    }

    /** Without a reason of its own the day has the calendar's. */
    private void note(boolean counted, @Nullable String why) {
        if (notes != null) {
            notes.add(new ClockDay(day, counted, why == null ? calendar.why(day) : why));
        }
    }
}
