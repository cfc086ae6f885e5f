package cn.yingde.govservice.reporting.metric;

/** Which records of a figure are asked for. */
public enum Part {
    NUMERATOR,
    DENOMINATOR
}
