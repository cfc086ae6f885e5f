package cn.yingde.govservice.reporting.rollup;

/** What can be added up over subjects; every figure over tickets and cases is made of these. */
public enum Measure {
    TICKET_RECEIVED(Of.TICKETS, "received_on"), // 收到
    TICKET_REPLIED(Of.TICKETS, "received_on"), // 已回复
    TICKET_REPLIED_LATE(Of.TICKETS, "received_on"), // 逾期回复
    TICKET_OPEN_OVERDUE(Of.TICKETS, "received_on"), // 未办结且超期
    TICKET_EVALUATED(Of.TICKETS, "received_on"), // 有效评价
    TICKET_SATISFIED(Of.TICKETS, "received_on"), // 满意
    TICKET_SOLUTION_ASKED(Of.TICKETS, "received_on"), // 已回访是否解决
    TICKET_SOLVED(Of.TICKETS, "received_on"), // 已解决
    CASE_ACCEPTED(Of.CASES, "accepted_on"), // 受理
    CASE_CLOSED(Of.CASES, "closed_on"), // 办结
    CASE_CLOSED_IN_TIME(Of.CASES, "closed_on"); // 按时办结

    private enum Of {
        TICKETS("hotline", "ticket_span"),
        CASES("cases", "case_span");

        private final String source;
        private final String table;

        Of(String source, String table) {
            this.source = source;
            this.table = table;
        }
    }

    private final Of of;
    private final String cohort;

    Measure(Of of, String cohort) {
        this.of = of;
        this.cohort = cohort;
    }

    public int bit() {
        return 1 << ordinal();
    }

    /** The service whose records carry it. */
    public String source() {
        return of.source;
    }

    /** Where the records are. */
    public String table() {
        return of.table;
    }

    /** The column with the day of the cohort. */
    public String cohort() {
        return cohort;
    }
}
