package cn.yingde.govservice.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report without what it says, for lists. */
record ReportHead(
        long id,
        String template,
        String period,
        int version,
        LocalDate asOf,
        Instant createdAt,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable Instant publishedAt) {}
