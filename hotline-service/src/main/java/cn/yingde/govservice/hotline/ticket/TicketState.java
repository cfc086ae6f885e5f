package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** Where a ticket stands; the edges between them are in TicketLife. */
public enum TicketState {
    PENDING_DISPATCH("待派单", "waiting for dispatch"),
    NOT_ACCEPTED("不予受理", "not accepted"),
    MERGED("已并单", "merged into another ticket"),
    RETURNED_UPSTREAM("已退回市中心", "handed back to the city centre"),
    DISPATCHED("待签收", "waiting for sign-off"),
    RETURN_REQUESTED("退单审核中", "return asked for"),
    COORDINATING("协调中", "waiting for a ruling"),
    IN_PROGRESS("办理中", "being handled"),
    REPLY_SUBMITTED("回复待审核", "reply in review"),
    REPLIED("已回复", "answered"),
    CALLED_BACK("已回访", "called back"),
    CLOSED("已办结", "closed"),
    TERMINATED("已终止", "terminated");

    private final Text label;

    TicketState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
