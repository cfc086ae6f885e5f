package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** Everything somebody can do with a ticket, and whose act it is. */
public enum TicketAction {
    NOT_ACCEPT(Who.OFFICE, "不予受理", "do not accept"),
    DIRECT_ANSWER(Who.OFFICE, "直接答复", "answer at the desk"),
    RETURN_UPSTREAM(Who.OFFICE, "退回市中心", "hand back to the city centre"),
    MERGE(Who.OFFICE, "并单", "merge into another ticket"),
    DISPATCH(Who.OFFICE, "派单", "dispatch"),
    COORDINATE(Who.SUPERVISOR, "提交协调", "put before a meeting"),
    RULE(Who.SUPERVISOR, "裁定", "record a ruling"),
    RECALL(Who.OFFICE, "撤回派单", "recall"),
    SIGN_OFF(Who.LEAD_DEPARTMENT, "签收", "sign off"),
    REQUEST_RETURN(Who.LEAD_DEPARTMENT, "申请退单", "ask for a return"),
    DECIDE_RETURN(Who.OFFICE, "退单审核", "decide on a return"),
    GIVE_OPINION(Who.LEAD_LEADERS, "延期审批意见", "give an opinion on more time"),
    REQUEST_EXTENSION(Who.LEAD_DEPARTMENT, "申请延期", "ask for an extension"),
    DECIDE_EXTENSION(Who.OFFICE, "延期审核", "decide on an extension"),
    REPLY(Who.LEAD_DEPARTMENT, "回复", "reply"),
    REVIEW(Who.REVIEWERS, "审核回复", "review the reply"),
    CALL_BACK(Who.OFFICE, "回访", "call back"),
    CLOSE(Who.OFFICE, "办结", "close"),
    REOPEN(Who.SUPERVISOR, "重新办理", "reopen"),
    URGE(Who.OFFICE, "催办", "urge"),
    SUPERVISE(Who.SUPERVISOR, "督办", "supervise");

    private final Who who;
    private final Text label;

    TicketAction(Who who, String zh, String en) {
        this.who = who;
        this.label = Text.of(zh, en);
    }

    public Who who() {
        return who;
    }

    public Text label() {
        return label;
    }
}
