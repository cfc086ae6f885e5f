package cn.yingde.govservice.reporting.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A paragraph; one that a person wrote names where it comes from. */
record Paragraph(List<Run> runs, @Nullable String manualSource) {

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
