package cn.yingde.govservice.reporting.report;

import org.jspecify.annotations.Nullable;

/** A stretch of a sentence: plain words, or a figure under its key. */
record Run(String text, @Nullable String figureKey) {}
