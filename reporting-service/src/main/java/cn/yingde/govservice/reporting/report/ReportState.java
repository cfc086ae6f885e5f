package cn.yingde.govservice.reporting.report;

/** How far a report has come. */
public enum ReportState {
    DRAFT, // 草稿
    SIGNED, // 已签发
    PUBLISHED // 已发布
}
