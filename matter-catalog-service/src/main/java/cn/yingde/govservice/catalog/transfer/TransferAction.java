package cn.yingde.govservice.catalog.transfer;

/** What is done with an item of a reform. */
public enum TransferAction {
    CONFIRM, // 确认
    OBJECT, // 提出异议
    RULE, // 裁定
    UNDO, // 撤销
    EFFECT // 生效
}
