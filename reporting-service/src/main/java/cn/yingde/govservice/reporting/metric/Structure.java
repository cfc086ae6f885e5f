package cn.yingde.govservice.reporting.metric;

/** In which structure of departments a figure is read: as it was then, or as it is now after reforms. */
public enum Structure {
    THEN,
    CURRENT
}
