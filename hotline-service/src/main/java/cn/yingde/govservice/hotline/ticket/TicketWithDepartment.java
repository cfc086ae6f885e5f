package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.ticket.TicketAction.*;
import static cn.yingde.govservice.hotline.ticket.TicketState.*;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** From dispatch to reply: what is done between the hotline office and the departments. */
@MappedSuperclass
public abstract class TicketWithDepartment extends TicketInTime {

    protected TicketWithDepartment() {}

    TicketWithDepartment(TicketNumbers numbers, Intake intake, Conditions c) {
        super(numbers, intake, c);
    }

    public void coordinate(Conditions c) {
        begin(COORDINATE, c);
        become(COORDINATE, COORDINATING, c);
    }

    public void rule(Ruling ruling, Conditions c) {
        begin(RULE, c);
        responsibility().rule(ruling);
    }

    public void dispatch(Dispatch dispatch, Conditions c) {
        begin(DISPATCH, c);
        Ruling ruling = responsibility().ruling();
        boolean ruled = ruling != null && ruling.leadDepartmentId().equals(dispatch.leadDepartmentId());
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
        begin(REQUEST_RETURN, c);
        c.judgement().on(TicketGuards.returning(this, c));
        responsibility().askReturn(returnId);
        become(REQUEST_RETURN, RETURN_REQUESTED, c);
    }

    public void decideReturn(long returnId, boolean approve, Conditions c) {
        begin(DECIDE_RETURN, c);
        mustWait(DECIDE_RETURN, responsibility().pendingReturnId(), returnId);
        responsibility().endReturn(approve);
        become(DECIDE_RETURN, approve ? afterApprovedReturn(c) : DISPATCHED, c);
        if (approve) {
            responsibility().release();
        }
    }

    private TicketState afterApprovedReturn(Conditions c) {
        return ReturnPolicy.afterApproval(
                responsibility().returnsApproved(), c.rules().returnLimit());
    }

    public void receiveOpinion(Conditions c) {
        begin(GIVE_OPINION, c);
    }

    public void requestExtension(long extensionId, int days, @Nullable Opinion opinion, Conditions c) {
        begin(REQUEST_EXTENSION, c);
        c.judgement().on(TicketGuards.extending(this, days, opinion, c));
        clock().askExtension(extensionId);
    }

    public void decideExtension(ExtensionRequest asked, boolean approve, Conditions c) {
        begin(DECIDE_EXTENSION, c);
        mustWait(DECIDE_EXTENSION, clock().pendingExtensionId(), asked.id());
        if (approve) {
            clock().extend(asked.days(), "HOTLINE-EXT " + asked.ordinal(), c);
        } else {
            clock().refuseExtension();
        }
    }

    /** Not a matter of judgement: of a request that does not wait there is nothing to decide, in history neither. */
    private static void mustWait(TicketAction action, @Nullable Long pendingId, long id) {
        DecisionRule.check(action, pendingId, id).ifPresent(refusal -> {
            throw refusal.toException();
        });
    }

    public void reply(long replyId, String author, ReplyText text, Conditions c) {
        begin(REPLY, c);
        c.judgement().on(ReplyPolicy.check(text, responsibility().firstDispatchedAt(), c.now()));
        answering().submit(replyId, author, c.now(), clock().dueAt());
        become(REPLY, REPLY_SUBMITTED, c);
    }
}
