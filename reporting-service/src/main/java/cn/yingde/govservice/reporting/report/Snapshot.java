package cn.yingde.govservice.reporting.report;

import java.time.LocalDate;
import java.util.List;

/** All that a report says, fixed when it was made; every document of it is rendered from this alone. */
record Snapshot(
        String title,
        String issuer,
        String period,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        boolean complete,
        boolean demonstration,
        List<ReportFigure> figures,
        List<Section> sections,
        List<Chart> charts) {}
