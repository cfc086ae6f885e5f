package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.ticket.TicketAction.*;
import static cn.yingde.govservice.hotline.ticket.TicketState.*;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ticket of the hotline (工单). It decides; every act that its state and the rules allow is one method. */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketInTime {

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
        require(DIRECT_ANSWER);
        c.judgement().on(ScopeRule.checkHandling(outOfScope()).or(() -> ScopeRule.checkDirectAnswer(type())));
        answering().answerDirectly(answer, c.now());
        become(DIRECT_ANSWER, CLOSED, c);
    }

    public void returnUpstream(Conditions c) {
        require(RETURN_UPSTREAM);
        c.judgement().on(ScopeRule.checkUpstreamReturn(source()));
        become(RETURN_UPSTREAM, RETURNED_UPSTREAM, c);
    }

    public void mergeInto(String targetNo, Conditions c) {
        require(MERGE);
        c.judgement().on(ScopeRule.checkMerge(source()));
        become(MERGE, MERGED, c);
        joins(targetNo);
    }

    public void coordinate(Conditions c) {
        become(COORDINATE, COORDINATING, c);
    }

    public void rule(Ruling ruling, Conditions c) {
        require(RULE);
        responsibility().rule(ruling);
    }

    public void dispatch(Dispatch dispatch, Conditions c) {
        require(DISPATCH);
        Ruling ruling = responsibility().ruling();
        boolean ruled = ruling != null && ruling.leadDepartmentId().equals(dispatch.leadDepartmentId());
        c.judgement().on(ScopeRule.checkHandling(outOfScope()));
        c.judgement().on(ReturnPolicy.checkDispatch(state(), dispatch.leadDepartmentId(), ruling));
        c.judgement().on(DispatchPolicy.check(dispatch, complainedDepartmentId(), ruled, clock().dueAt()));
        responsibility().dispatch(dispatch, urgency(), c);
        become(DISPATCH, DISPATCHED, c);
    }

    public void recall(Conditions c) {
        become(RECALL, PENDING_DISPATCH, c);
        responsibility().release();
    }

    public void signOff(Conditions c) {
        become(SIGN_OFF, IN_PROGRESS, c);
        responsibility().signOff(c.now());
    }

    public void requestReturn(long returnId, Conditions c) {
        require(REQUEST_RETURN);
        c.judgement().on(checkReturn(c));
        responsibility().askReturn(returnId);
        become(REQUEST_RETURN, RETURN_REQUESTED, c);
    }

    public void decideReturn(long returnId, boolean approve, Conditions c) {
        require(DECIDE_RETURN);
        pending(DECIDE_RETURN, responsibility().pendingReturnId(), returnId);
        responsibility().endReturn(approve);
        become(
                DECIDE_RETURN,
                approve
                        ? ReturnPolicy.afterApproval(
                                responsibility().returnsApproved(), c.rules().returnLimit())
                        : DISPATCHED,
                c);
        if (approve) {
            responsibility().release();
        }
    }

    public void receiveOpinion() {
        require(GIVE_OPINION);
    }

    public void requestExtension(long extensionId, int days, @Nullable Opinion opinion, Conditions c) {
        require(REQUEST_EXTENSION);
        c.judgement().on(checkExtension(days, opinion, c));
        clock().askExtension(extensionId);
    }

    public void decideExtension(ExtensionRequest asked, boolean approve, String basis, Conditions c) {
        require(DECIDE_EXTENSION);
        pending(DECIDE_EXTENSION, clock().pendingExtensionId(), asked.id());
        if (approve) {
            clock().extend(asked.days(), basis, c);
        } else {
            clock().refuseExtension();
        }
    }

    /** A request is decided once. */
    private static void pending(TicketAction action, @Nullable Long pendingId, long id) {
        if (pendingId == null || pendingId != id) {
            throw ProblemException.of(
                    HotlineProblem.TICKET_STATE,
                    Text.of(action.label().zh() + "：该申请已有决定", action.label().en() + ": it has been decided"));
        }
    }

    public void reply(long replyId, String author, ReplyText text, Conditions c) {
        require(REPLY);
        c.judgement().on(ReplyPolicy.check(text, responsibility().firstDispatchedAt(), c.now()));
        answering().submit(replyId, author, c.now(), clock().dueAt());
        become(REPLY, REPLY_SUBMITTED, c);
    }

    public void review(boolean pass, List<Finding> findings, String reviewer, Conditions c) {
        require(REVIEW);
        c.judgement().on(ReviewPolicy.check(pass, findings, answering().openReplyBy(), reviewer));
        if (pass) {
            answering().pass(c.now());
        } else {
            answering().sendBack();
        }
        become(REVIEW, pass ? REPLIED : IN_PROGRESS, c);
    }

    /** Records a call-back and draws its consequence; tells whether a supervision is to be opened. */
    public boolean callBack(Callback callback, Conditions c) {
        require(CALL_BACK);
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
        require(CLOSE);
        c.judgement().on(ClosingPolicy.checkClosing(state(), caller().anonymous()));
        become(CLOSE, CLOSED, c);
    }

    public void reopen(Conditions c) {
        require(REOPEN);
        c.judgement().on(checkReopening(c));
        handleAnew(REOPEN, "REOPENING", c);
    }

    public void urge() {
        require(URGE);
        countUrging();
    }

    /** The caller asks again without new facts: counted like an urging, whatever the state. */
    public void repeated() {
        countUrging();
    }

    public void supervise() {
        require(SUPERVISE);
        countSupervision();
    }

    private void handleAnew(TicketAction action, String startRule, Conditions c) {
        nextRound();
        clock().restart(c.rules().reworkDays(), startRule, c);
        become(action, responsibility().leadDepartmentId() == null ? PENDING_DISPATCH : IN_PROGRESS, c);
    }

    public void takeOver(ImportSource origin) {
        imported(origin);
        clock().stopTimers();
    }

    /** The rule that would refuse the action now, its numbers and its moment; for the list of allowed actions. */
    public Optional<Refusal> wouldRefuse(TicketAction action, Conditions c) {
        return switch (action) {
            case DISPATCH -> ScopeRule.checkHandling(outOfScope());
            case DIRECT_ANSWER -> ScopeRule.checkHandling(outOfScope()).or(() -> ScopeRule.checkDirectAnswer(type()));
            case RETURN_UPSTREAM -> ScopeRule.checkUpstreamReturn(source());
            case MERGE -> ScopeRule.checkMerge(source());
            case REQUEST_RETURN -> checkReturn(c);
            case REQUEST_EXTENSION -> checkExtension(1, ANY_OPINION, c);
            case CLOSE -> ClosingPolicy.checkClosing(state(), caller().anonymous());
            case REOPEN -> checkReopening(c);
            default -> Optional.empty();
        };
    }

    private static final Opinion ANY_OPINION = new Opinion(Leader.CHIEF_LEADER, Integer.MAX_VALUE, true, true);

    private Optional<Refusal> checkReturn(Conditions c) {
        return ReturnPolicy.check(
                responsibility().usedReturn(),
                responsibility().designated(),
                c.now(),
                responsibility().returnDueAt());
    }

    private Optional<Refusal> checkExtension(int days, @Nullable Opinion opinion, Conditions c) {
        TicketRules.Extensions numbers = c.rules().extensions();
        return ExtensionPolicy.check(
                new ExtensionPolicy.Asked(
                        clock().used(numbers),
                        clock().pendingExtensionId() != null,
                        c.now(),
                        clock().dueAt(),
                        days,
                        opinion),
                numbers);
    }

    private Optional<Refusal> checkReopening(Conditions c) {
        return ClosingPolicy.checkReopening(endedAt(), c.today(), c.rules().reopenDays());
    }
}
