package cn.yingde.govservice.catalog.transfer;

/** What a reform does with matters or with a department's name. */
public enum TransferKind {
    TRANSFER, // 划转
    SPLIT, // 拆分
    MERGE, // 合并
    RENAME // 更名
}
