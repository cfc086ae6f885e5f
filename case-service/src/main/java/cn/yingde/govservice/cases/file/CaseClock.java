package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import cn.yingde.govservice.platform.deadline.Extension;
import cn.yingde.govservice.platform.deadline.Suspension;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The two time limits of an accepted case: the promised one (承诺期限), for warnings, lists and the on-time rate, and
 * the statutory one (法定期限). Both run from acceptance, stop together and are extended alike: one ledger, two budgets.
 */
@Embeddable
public class CaseClock {

    private LocalDate acceptedOn;
    private Instant acceptedAt;
    private boolean deemedAccepted;

    @Convert(converter = LedgerText.class)
    @Column(name = "clock_ledger")
    private DeadlineLedger ledger;

    @Column(name = "due_on")
    private LocalDate due;

    private Instant dueAt;

    @Column(name = "statutory_due_on")
    private LocalDate statutoryDue;

    private Instant statutoryDueAt;
    private boolean provisional;

    protected CaseClock() {}

    private CaseClock(LocalDate acceptedOn, Instant acceptedAt, boolean deemed, TwoLimits limits, Act act) {
        DeadlineLedger binding = limits.binding(act.calendar());
        this.acceptedOn = acceptedOn;
        this.acceptedAt = acceptedAt;
        this.deemedAccepted = deemed;
        this.ledger = limits.promised();
        this.due = binding.due(act.calendar());
        this.dueAt = binding.dueAt(act.calendar(), act.hours());
        this.statutoryDue = limits.law().due(act.calendar());
        this.statutoryDueAt = limits.law().dueAt(act.calendar(), act.hours());
        this.provisional = binding.provisional(act.calendar());
    }

    static CaseClock start(LocalDate on, boolean deemed, MatterRef matter, Act act) {
        String rule = deemed ? "DEEMED_ACCEPTANCE" : "DAY_AFTER_ACCEPTANCE";
        return new CaseClock(on, act.at(), deemed, TwoLimits.start(matter, on, rule, act.calendar()), act);
    }

    CaseClock extend(Extension extension, MatterRef matter, Act act) {
        return changed(each -> each.withExtension(extension), matter, act);
    }

    CaseClock suspend(String kind, MatterRef matter, Act act) {
        return changed(each -> each.suspend(kind, act.today()), matter, act);
    }

    CaseClock resume(MatterRef matter, Act act) {
        return changed(each -> each.resume(act.today()), matter, act);
    }

    /** The same clock by the calendar of the act. */
    CaseClock recounted(MatterRef matter, Act act) {
        return changed(UnaryOperator.identity(), matter, act);
    }

    private CaseClock changed(UnaryOperator<DeadlineLedger> change, MatterRef matter, Act act) {
        TwoLimits limits =
                TwoLimits.of(ledger, matter).changed(each -> change.apply(each).countedBy(act.calendar()));
        return new CaseClock(acceptedOn, acceptedAt, deemedAccepted, limits, act);
    }

    /** Day by day, both limits, as of a moment. */
    public ClockView explain(MatterRef matter, WorkingCalendar calendar, OfficeHours hours, Instant at) {
        return TwoLimits.of(ledger, matter).explain(calendar, hours, at);
    }

    /** The day the clock was stopped; null while it runs. */
    @Nullable
    LocalDate standingSince() {
        return ledger.suspensions().stream()
                .filter(each -> each.to() == null)
                .map(Suspension::from)
                .findFirst()
                .orElse(null);
    }

    Instant warnAt(Act act) {
        return act.hours().opening(act.calendar().previousWorkingDay(due));
    }

    public DeadlineLedger ledger() {
        return ledger;
    }

    public boolean standing() {
        return ledger.standing();
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public boolean deemed() {
        return deemedAccepted;
    }

    public LocalDate due() {
        return due;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public LocalDate statutoryDue() {
        return statutoryDue;
    }

    public Instant statutoryDueAt() {
        return statutoryDueAt;
    }

    public boolean provisional() {
        return provisional;
    }
}
