package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.ticket.TicketAction.*;
import static cn.yingde.govservice.hotline.ticket.TicketState.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the hotline (工单). It decides; every act that its state and the rules allow is one method: here those of
 * the office before a department has it and after it has replied.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketWithDepartment {

    protected Ticket() {}

    private Ticket(TicketNumbers numbers, Intake intake, Conditions c) {
        super(numbers, intake, c);
    }

    public static Ticket receive(TicketNumbers numbers, Intake intake, Conditions c) {
        return new Ticket(numbers, intake, c);
    }

    public void notAccept(Conditions c) {
        become(NOT_ACCEPT, NOT_ACCEPTED, c);
    }

    public void answerDirectly(String answer, Conditions c) {
        begin(DIRECT_ANSWER, c);
        c.judgement().on(ScopeRule.checkDirectAnswer(type()));
        answering().answerDirectly(answer, c.now());
        become(DIRECT_ANSWER, CLOSED, c);
    }

    public void returnUpstream(Conditions c) {
        begin(RETURN_UPSTREAM, c);
        c.judgement().on(ScopeRule.checkUpstreamReturn(source()));
        become(RETURN_UPSTREAM, RETURNED_UPSTREAM, c);
    }

    public void mergeInto(String targetNo, Conditions c) {
        begin(MERGE, c);
        c.judgement().on(ScopeRule.checkMerge(source()));
        become(MERGE, MERGED, c);
        joins(targetNo);
    }

    /** Draws the review's consequence; tells which pending extension a passed reply has made needless. */
    public Optional<Long> review(boolean pass, List<Finding> findings, String reviewer, Conditions c) {
        begin(REVIEW, c);
        c.judgement().on(ReviewPolicy.check(pass, findings, answering().openReplyBy(), reviewer));
        become(REVIEW, pass ? REPLIED : IN_PROGRESS, c);
        if (!pass) {
            answering().sendBack();
            return Optional.empty();
        }
        answering().pass(c.now());
        return clock().dropPendingExtension();
    }

    /** Records a call-back and draws its consequence; tells whether a supervision is to be opened. */
    public boolean callBack(Callback callback, Conditions c) {
        begin(CALL_BACK, c);
        c.judgement().on(CallbackPolicy.check(callback));
        CallbackPolicy.Outcome outcome = callingBack().record(callback, c.today(), c.now(), c.rules());
        switch (outcome) {
            case TRY_AGAIN -> become(CALL_BACK, REPLIED, c);
            case CALLED_BACK, SUPERVISE -> become(CALL_BACK, CALLED_BACK, c);
            case REWORK -> {
                callingBack().rework();
                handleAnew(CALL_BACK, "REWORK", c);
            }
        }
        return outcome == CallbackPolicy.Outcome.SUPERVISE;
    }

    public void close(Conditions c) {
        begin(CLOSE, c);
        c.judgement().on(ClosingPolicy.checkClosing(state(), caller().anonymous()));
        become(CLOSE, CLOSED, c);
    }

    public void reopen(Conditions c) {
        begin(REOPEN, c);
        c.judgement().on(TicketGuards.reopening(this, c));
        handleAnew(REOPEN, "REOPENING", c);
    }

    public void urge(Conditions c) {
        begin(URGE, c);
        countUrging();
    }

    /** The caller asks again without new facts: counted like an urging, whatever the state. */
    public void repeated() {
        countUrging();
    }

    public void supervise(Conditions c) {
        begin(SUPERVISE, c);
        countSupervision();
    }

    private void handleAnew(TicketAction action, String startRule, Conditions c) {
        nextRound();
        callingBack().beginAnew();
        clock().restart(c.rules().reworkDays(), startRule, c);
        become(action, responsibility().leadDepartmentId() == null ? PENDING_DISPATCH : IN_PROGRESS, c);
    }

    /** Taken over from an earlier system; its timers rest, for good or up to the moment named. */
    public void takeOver(ImportSource origin, @Nullable Instant resumeTimersAt) {
        imported(origin);
        clock().stopTimers(resumeTimersAt);
    }
}
