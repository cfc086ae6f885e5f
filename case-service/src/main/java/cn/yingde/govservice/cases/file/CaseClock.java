package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.OfficeHours;
import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.deadline.Budget;
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

    private CaseClock(
            LocalDate acceptedOn,
            Instant acceptedAt,
            boolean deemed,
            DeadlineLedger ledger,
            DeadlineLedger law,
            Act act) {
        this.acceptedOn = acceptedOn;
        this.acceptedAt = acceptedAt;
        this.deemedAccepted = deemed;
        this.ledger = ledger;
        this.due = ledger.due(act.calendar());
        this.dueAt = ledger.dueAt(act.calendar(), act.hours());
        this.statutoryDue = law.due(act.calendar());
        this.statutoryDueAt = law.dueAt(act.calendar(), act.hours());
        this.provisional = ledger.provisional(act.calendar());
    }

    static CaseClock start(LocalDate on, boolean deemed, MatterRef matter, Act act) {
        String rule = deemed ? "DEEMED_ACCEPTANCE" : "DAY_AFTER_ACCEPTANCE";
        DeadlineLedger promised = DeadlineLedger.start(matter.promised(), on, rule, act.calendar());
        DeadlineLedger law = DeadlineLedger.start(matter.statutory(), on, rule, act.calendar());
        return new CaseClock(on, act.at(), deemed, promised, law, act);
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

    CaseClock countedBy(WorkingCalendar calendar, MatterRef matter, Act act) {
        return changed(each -> each.countedBy(calendar), matter, act);
    }

    private CaseClock changed(UnaryOperator<DeadlineLedger> change, MatterRef matter, Act act) {
        DeadlineLedger promised = change.apply(ledger);
        return new CaseClock(
                acceptedOn, acceptedAt, deemedAccepted, promised, withBudget(promised, matter.statutory()), act);
    }

    /** Day by day, both limits, as of a moment. */
    public ClockView explain(MatterRef matter, WorkingCalendar calendar, OfficeHours hours, Instant at) {
        return ledger.explain(calendar, hours, at, withBudget(ledger, matter.statutory()));
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
        return ledger.warnAt(act.calendar(), act.hours());
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
