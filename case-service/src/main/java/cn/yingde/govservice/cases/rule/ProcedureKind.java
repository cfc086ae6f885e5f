package cn.yingde.govservice.cases.rule;

/** Special procedures (特别程序): an extension adds days, every other kind stops the clock. */
public enum ProcedureKind {
    EXTENSION, // 延长审批
    HEARING, // 听证
    TENDER, // 招标
    AUCTION, // 拍卖
    INSPECTION, // 检验、现场勘验
    TESTING, // 检测
    QUARANTINE, // 检疫
    APPRAISAL, // 鉴定
    EXPERT_REVIEW; // 专家评审

    public boolean suspends() {
        return this != EXTENSION;
    }
}
