package cn.yingde.govservice.platform.privacy;

/** Where a sealed value is stored; a value moved to another table, column or row no longer opens. */
public record SealedColumn(String table, String idColumn, String column) {}
