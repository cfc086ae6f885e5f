package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.ClockView;
import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import cn.yingde.govservice.platform.deadline.Extension;
import cn.yingde.govservice.platform.deadline.Unit;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ticket's clock: it starts at receipt and runs on whatever happens, until an extension or a rework moves the due
 * time. Due and warning time are kept beside the ledger so that timers can find them.
 */
@Embeddable
public class TicketClock {

    @Convert(converter = LedgerJson.class)
    @Column(name = "deadline_ledger")
    private DeadlineLedger ledger;

    private Instant dueAt;
    private Instant warnAt;
    private String calendarVersion;
    private @Nullable Instant warnedAt;
    private @Nullable Instant overdueMarkedAt;
    private boolean timersOff;
    private @Nullable Instant timersResumeAt;
    private int extensionsGranted;
    private int extensionsRefused;
    private @Nullable Long pendingExtensionId;

    protected TicketClock() {}

    private TicketClock(DeadlineLedger ledger, Conditions c) {
        this.timersOff = false;
        set(ledger, c);
    }

    static TicketClock started(Budget budget, Instant receivedAt, @Nullable Instant upstreamDue, Conditions c) {
        LocalDate on = c.hours().receiptDay(receivedAt, c.calendar());
        return new TicketClock(
                upstreamDue == null
                        ? DeadlineLedger.start(budget, on, "RECEIPT", c.calendar())
                        : DeadlineLedger.fixed(upstreamDue, BureauTime.date(receivedAt), "UPSTREAM", c.calendar()),
                c);
    }

    void restart(int days, String rule, Conditions c) {
        warnedAt = null;
        overdueMarkedAt = null;
        set(DeadlineLedger.start(Budget.workingDays(days), c.today(), rule, c.calendar()), c);
    }

    void askExtension(long extensionId) {
        pendingExtensionId = extensionId;
    }

    void refuseExtension() {
        pendingExtensionId = null;
        extensionsRefused++;
    }

    /** A passed reply needs no more time: the request that waited, if there was one. */
    Optional<Long> dropPendingExtension() {
        Optional<Long> waiting = Optional.ofNullable(pendingExtensionId);
        pendingExtensionId = null;
        return waiting;
    }

    void extend(int days, String basis, Conditions c) {
        pendingExtensionId = null;
        extensionsGranted++;
        warnedAt = null;
        set(ledger.withExtension(new Extension(days, Unit.WORKING_DAY, c.today(), basis)), c);
    }

    /** Counts the same limit by another calendar; tells whether the due time moved. */
    boolean countBy(Conditions c) {
        Instant before = dueAt;
        set(ledger.countedBy(c.calendar()), c);
        if (dueAt.isAfter(before)) {
            forgetMarks(c.now());
        }
        return !before.equals(dueAt);
    }

    /** What was marked for an earlier due time is marked again when the later one comes. */
    private void forgetMarks(Instant now) {
        warnedAt = now.isBefore(warnAt) ? null : warnedAt;
        overdueMarkedAt = now.isAfter(dueAt) ? overdueMarkedAt : null;
    }

    void warn(Instant now) {
        warnedAt = now;
    }

    void markOverdue(Instant now) {
        overdueMarkedAt = now;
    }

    /** Nothing fires for what was taken over, before the moment that the import names. */
    void stopTimers(@Nullable Instant resumeAt) {
        timersOff = true;
        timersResumeAt = resumeAt;
    }

    private boolean timersRun(Instant now) {
        return !timersOff || (timersResumeAt != null && !now.isBefore(timersResumeAt));
    }

    private void set(DeadlineLedger changed, Conditions c) {
        ledger = changed;
        dueAt = changed.dueAt(c.calendar(), c.hours());
        warnAt = changed.warnAt(c.calendar(), c.hours());
        calendarVersion = changed.calendarVersion();
    }

    int used(TicketRules.Extensions numbers) {
        return extensionsGranted + (numbers.refusedCount() ? extensionsRefused : 0);
    }

    boolean warningDue(Instant now) {
        return timersRun(now) && warnedAt == null && !now.isBefore(warnAt) && !now.isAfter(dueAt);
    }

    /** While an extension is pending the overdue timer waits for its decision. */
    boolean overdueDue(Instant now) {
        return timersRun(now) && overdueMarkedAt == null && pendingExtensionId == null && now.isAfter(dueAt);
    }

    DeadlineLedger ledger() {
        return ledger;
    }

    ClockView explain(Conditions c) {
        return ledger.explain(c.calendar(), c.hours(), c.now());
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant warnAt() {
        return warnAt;
    }

    public String calendarVersion() {
        return calendarVersion;
    }

    public @Nullable Instant warnedAt() {
        return warnedAt;
    }

    public @Nullable Instant overdueMarkedAt() {
        return overdueMarkedAt;
    }

    public int extensionsGranted() {
        return extensionsGranted;
    }

    public @Nullable Long pendingExtensionId() {
        return pendingExtensionId;
    }
}
