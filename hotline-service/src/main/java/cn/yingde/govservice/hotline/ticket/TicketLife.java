package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.ticket.TicketAction.*;
import static cn.yingde.govservice.hotline.ticket.TicketState.*;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.state.StateTable;

/** The whole life of a ticket (工单生命周期). An action that is not listed for a state is refused in it. */
public final class TicketLife {

    public static final StateTable<TicketState, TicketAction> TABLE = StateTable.of(
                    TicketState.class, TicketAction.class, HotlineProblem.TICKET_STATE)
            .startingIn(PENDING_DISPATCH)
            .on(NOT_ACCEPT)
            .from(PENDING_DISPATCH)
            .to(NOT_ACCEPTED)
            .on(DIRECT_ANSWER)
            .from(PENDING_DISPATCH)
            .to(CLOSED)
            .on(RETURN_UPSTREAM)
            .from(PENDING_DISPATCH)
            .to(RETURNED_UPSTREAM)
            .on(MERGE)
            .from(PENDING_DISPATCH, DISPATCHED)
            .to(MERGED)
            .on(COORDINATE)
            .from(PENDING_DISPATCH)
            .to(COORDINATING)
            .on(RULE)
            .from(COORDINATING)
            .stay()
            .on(DISPATCH)
            .from(PENDING_DISPATCH, COORDINATING)
            .to(DISPATCHED)
            .on(RECALL)
            .from(DISPATCHED)
            .to(PENDING_DISPATCH)
            .on(SIGN_OFF)
            .from(DISPATCHED)
            .to(IN_PROGRESS)
            .on(REQUEST_RETURN)
            .from(DISPATCHED)
            .to(RETURN_REQUESTED)
            .on(DECIDE_RETURN)
            .from(RETURN_REQUESTED)
            .to(PENDING_DISPATCH, COORDINATING, DISPATCHED)
            .on(GIVE_OPINION)
            .from(IN_PROGRESS)
            .stay()
            .on(REQUEST_EXTENSION)
            .from(IN_PROGRESS)
            .stay()
            .on(DECIDE_EXTENSION)
            .from(IN_PROGRESS, REPLY_SUBMITTED)
            .stay()
            .on(REPLY)
            .from(IN_PROGRESS)
            .to(REPLY_SUBMITTED)
            .on(REVIEW)
            .from(REPLY_SUBMITTED)
            .to(IN_PROGRESS, REPLIED)
            .on(CALL_BACK)
            .from(REPLIED)
            .to(REPLIED, IN_PROGRESS, CALLED_BACK)
            .on(CLOSE)
            .from(REPLIED, CALLED_BACK)
            .to(CLOSED)
            .on(REOPEN)
            .from(CLOSED)
            .to(PENDING_DISPATCH, IN_PROGRESS)
            .on(URGE)
            .from(PENDING_DISPATCH, DISPATCHED, RETURN_REQUESTED, COORDINATING, IN_PROGRESS, REPLY_SUBMITTED)
            .stay()
            .on(SUPERVISE)
            .from(
                    PENDING_DISPATCH,
                    DISPATCHED,
                    RETURN_REQUESTED,
                    COORDINATING,
                    IN_PROGRESS,
                    REPLY_SUBMITTED,
                    REPLIED,
                    CALLED_BACK)
            .stay()
            .build();

    private TicketLife() {}
}
