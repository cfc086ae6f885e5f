package cn.yingde.govservice.cases.file;

/** How a case was decided (审批结果). */
public enum Outcome {
    GRANTED, // 准予
    REFUSED // 不予
}
