package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.deadline.ClockView;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A ticket's parts, and what time alone does to it: warnings, lateness, a calendar that has changed. */
@MappedSuperclass
public abstract class TicketInTime extends TicketRecord {

    @Embedded
    private TicketClock clock;

    @Embedded
    private Responsibility responsibility;

    @Embedded
    private Answering answering;

    @Embedded
    private CallingBack callingBack;

    protected TicketInTime() {}

    TicketInTime(TicketNumbers numbers, Intake intake, Conditions c) {
        super(numbers, intake, c.now());
        clock = TicketClock.started(
                TimeLimits.toAnswer(intake.type(), intake.urgency(), c.rules()), c.now(), intake.upstreamDue(), c);
        responsibility = Responsibility.nobody();
        answering = Answering.nothing();
        callingBack = CallingBack.none();
    }

    /** Marks the warning; false if it is not due or was given already. */
    public boolean warn(Instant now) {
        if (!answerOutstanding() || !clock.warningDue(now)) {
            return false;
        }
        clock.warn(now);
        return true;
    }

    /** Marks the ticket overdue; a reply submitted in time waits for its review first. */
    public boolean markOverdue(Instant now) {
        if (!answerOutstanding() || repliedInTime() || !clock.overdueDue(now)) {
            return false;
        }
        clock.markOverdue(now);
        return true;
    }

    /** Past due without an answer that was submitted in time. */
    public boolean overdue(Instant now) {
        return answerOutstanding() && !repliedInTime() && now.isAfter(clock.dueAt());
    }

    private boolean repliedInTime() {
        Instant submitted = answering.openReplySubmittedAt();
        return submitted != null && !submitted.isAfter(clock.dueAt());
    }

    public boolean countBy(Conditions c) {
        return clock.countBy(c);
    }

    public ClockView explainClock(Conditions c) {
        Instant ended = endedAt();
        return clock.explain(ended == null ? c : c.at(ended));
    }

    public TicketClock clock() {
        return clock;
    }

    public Responsibility responsibility() {
        return responsibility;
    }

    public Answering answering() {
        return answering;
    }

    public CallingBack callingBack() {
        return callingBack;
    }
}
