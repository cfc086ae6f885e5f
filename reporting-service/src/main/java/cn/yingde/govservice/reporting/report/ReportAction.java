package cn.yingde.govservice.reporting.report;

/** What bureau leaders do with a report. */
public enum ReportAction {
    SIGN, // 签发
    PUBLISH // 发布
}
