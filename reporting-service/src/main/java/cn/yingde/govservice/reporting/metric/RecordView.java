package cn.yingde.govservice.reporting.metric;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One record behind a figure, with where to read it whole. */
public record RecordView(
        String type,
        String no,
        @Nullable String name,
        @Nullable String departmentId,
        @Nullable LocalDate day,
        @Nullable String state,
        int count,
        String url) {}
