package cn.yingde.govservice.platform.deadline;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as everything it follows from, never as a bare date: budget, start and its rule, calendar version,
 * suspensions and extensions. Immutable, and readable and writable as JSON. A suspension that still stands has not
 * moved the due date yet: it does when it ends.
 *
 * @param startRule why the clock starts on that day, as a code of the service
 * @param fixedDueAt a due time set from outside, to the minute; then the budget is only told
 */
public record DeadlineLedger(
        Budget budget,
        LocalDate startedOn,
        String startRule,
        String calendarVersion,
        List<Suspension> suspensions,
        List<Extension> extensions,
        @Nullable Instant fixedDueAt) {

    public DeadlineLedger {
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
    }

    public static DeadlineLedger start(Budget budget, LocalDate on, String rule, WorkingCalendar calendar) {
        return new DeadlineLedger(budget, on, rule, calendar.version(), List.of(), List.of(), null);
    }

    /** A limit whose due time somebody else has set (an upstream ticket). */
    public static DeadlineLedger fixed(Instant dueAt, LocalDate on, String rule, WorkingCalendar calendar) {
        int days = Math.max(0, calendar.workingDaysBetween(on, BureauTime.date(dueAt)));
        return new DeadlineLedger(Budget.workingDays(days), on, rule, calendar.version(), List.of(), List.of(), dueAt);
    }

    public LocalDate due(WorkingCalendar calendar) {
        return Countdown.due(this, calendar);
    }

    /** Closing time of the due date; a due time from outside keeps its minute. */
    public Instant dueAt(WorkingCalendar calendar, OfficeHours hours) {
        if (fixedDueAt == null) {
            return hours.closing(due(calendar));
        }
        return fixedDueAt.atZone(BureauTime.ZONE).with(due(calendar)).toInstant();
    }

    /** Opening time of the working day before the due date: when the handlers are warned (预警). */
    public Instant warnAt(WorkingCalendar calendar, OfficeHours hours) {
        return hours.opening(calendar.previousWorkingDay(due(calendar)));
    }

    /** Whether the due date lies past the last year with a holiday notice. */
    public boolean provisional(WorkingCalendar calendar) {
        return calendar.provisional(due(calendar));
    }

    /** Whether the clock stands. */
    public boolean standing() {
        return suspensions.stream().anyMatch(suspension -> suspension.to() == null);
    }

    public DeadlineLedger withExtension(Extension granted) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(granted);
        return new DeadlineLedger(budget, startedOn, startRule, calendarVersion, suspensions, more, fixedDueAt);
    }

    /** Stops the clock after this day, which still counts. */
    public DeadlineLedger suspend(String kind, LocalDate from) {
        if (standing()) {
            throw new IllegalStateException("The clock stands already");
        }
        List<Suspension> more = new ArrayList<>(suspensions);
        more.add(new Suspension(kind, from, null));
        return withSuspensions(more);
    }

    /** Lets the clock run again from the day after this one. */
    public DeadlineLedger resume(LocalDate to) {
        if (!standing()) {
            throw new IllegalStateException("The clock runs");
        }
        return withSuspensions(suspensions.stream()
                .map(each -> each.to() == null ? new Suspension(each.kind(), each.from(), to) : each)
                .toList());
    }

    /** The same limit counted by another version of the calendar. */
    public DeadlineLedger countedBy(WorkingCalendar calendar) {
        return new DeadlineLedger(
                budget, startedOn, startRule, calendar.version(), suspensions, extensions, fixedDueAt);
    }

    public ClockView explain(WorkingCalendar calendar, OfficeHours hours, Instant now) {
        return explain(calendar, hours, now, null);
    }

    /**
     * The whole clock, day by day.
     *
     * @param now the moment asked for; of finished work, when it was finished
     * @param statutory the limit of the law beside the promised one
     */
    public ClockView explain(
            WorkingCalendar calendar, OfficeHours hours, Instant now, @Nullable DeadlineLedger statutory) {
        DeadlineLedger seen = asIfResumed(now);
        Instant dueAt = seen.dueAt(calendar, hours);
        DeadlineLedger law = statutory == null ? null : statutory.asIfResumed(now);
        return new ClockView(
                budget,
                startedOn,
                startRule,
                calendarVersion,
                seen.due(calendar),
                BureauTime.offset(dueAt),
                law == null ? null : law.due(calendar),
                seen.provisional(calendar),
                now.isAfter(dueAt),
                law != null && now.isAfter(law.dueAt(calendar, hours)),
                standing(),
                calendar.workingDaysBetween(BureauTime.date(now), seen.due(calendar)),
                suspensions,
                extensions,
                Countdown.days(seen, calendar));
    }

    /** While the clock stands, its due date is told as if it ran again from today on. */
    private DeadlineLedger asIfResumed(Instant now) {
        LocalDate today = BureauTime.date(now);
        return withSuspensions(suspensions.stream()
                .map(each -> each.to() == null && !today.isBefore(each.from())
                        ? new Suspension(each.kind(), each.from(), today)
                        : each)
                .toList());
    }

    private DeadlineLedger withSuspensions(List<Suspension> changed) {
        return new DeadlineLedger(budget, startedOn, startRule, calendarVersion, changed, extensions, fixedDueAt);
    }
}
