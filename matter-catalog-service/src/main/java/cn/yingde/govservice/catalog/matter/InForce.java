package cn.yingde.govservice.catalog.matter;

/** Whether a published matter is used: 在用, 暂停, 取消. */
public enum InForce {
    IN_FORCE,
    SUSPENDED,
    CANCELLED
}
