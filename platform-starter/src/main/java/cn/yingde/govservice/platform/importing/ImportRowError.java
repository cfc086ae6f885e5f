package cn.yingde.govservice.platform.importing;

/** Why a line was rejected, in the language asked for. */
public record ImportRowError(int row, String code, String detail) {}
