package cn.yingde.govservice.platform.deadline;

/** What a time limit is counted in. */
public enum Unit {
    WORKING_DAY, // 工作日
    NATURAL_DAY // 自然日
}
