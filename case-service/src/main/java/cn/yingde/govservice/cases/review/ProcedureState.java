package cn.yingde.govservice.cases.review;

/** Where a special procedure stands. */
public enum ProcedureState {
    REQUESTED, // 待审批
    APPROVED, // 已批准
    REJECTED, // 未批准
    ENDED // 已结束
}
