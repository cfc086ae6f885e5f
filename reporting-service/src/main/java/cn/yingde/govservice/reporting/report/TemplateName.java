package cn.yingde.govservice.reporting.report;

/** The templates there are. */
enum TemplateName {
    HALF_YEAR // 半年工作总结
}
