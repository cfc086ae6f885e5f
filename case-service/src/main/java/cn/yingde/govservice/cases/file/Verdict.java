package cn.yingde.govservice.cases.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a leader decides, as it is said. */
public record Verdict(
        Outcome outcome,
        String documentNo,
        @Nullable LocalDate validUntil,
        @Nullable String reasons,
        @Nullable String remedies) {}
