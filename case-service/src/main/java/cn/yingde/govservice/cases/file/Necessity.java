package cn.yingde.govservice.cases.file;

/** Whether a case can go on without a material (材料必要性). */
public enum Necessity {
    NECESSARY, // 必要
    OPTIONAL, // 非必要
    DEFERRABLE // 容缺后补
}
