package cn.yingde.govservice.platform.importing;

import java.time.OffsetDateTime;

/** What a line brought was late already when it was imported. */
public record ImportLate(int row, String subjectNo, String what, OffsetDateTime dueAt) {}
