package cn.yingde.govservice.reporting.rollup;

/** What can be added up over subjects; every figure over tickets and cases is made of these. */
public enum Measure {
    TICKET_RECEIVED, // 收到
    TICKET_REPLIED, // 已回复
    TICKET_REPLIED_LATE, // 逾期回复
    TICKET_OPEN_OVERDUE, // 未办结且超期
    TICKET_EVALUATED, // 有效评价
    TICKET_SATISFIED, // 满意
    TICKET_SOLUTION_ASKED, // 已回访是否解决
    TICKET_SOLVED, // 已解决
    CASE_ACCEPTED, // 受理
    CASE_CLOSED, // 办结
    CASE_CLOSED_IN_TIME; // 按时办结

    public int bit() {
        return 1 << ordinal();
    }
}
