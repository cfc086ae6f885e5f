package cn.yingde.govservice.platform.importing;

/** One line of the file with its number, counted from 1. */
public record ImportLine(long row, String json) {}
