package cn.yingde.govservice.catalog.transfer;

/** How far an item of a reform is agreed and carried out. */
public enum TransferState {
    PROPOSED, // 已提出
    SOURCE_CONFIRMED, // 划出方已确认
    TARGET_CONFIRMED, // 划入方已确认
    CONFIRMED, // 双方已确认或已裁定
    DISPUTED, // 有异议
    EFFECTED, // 已生效
    CANCELLED // 已撤销
}
