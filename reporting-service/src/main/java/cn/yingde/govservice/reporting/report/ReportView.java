package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report as clients see it. */
record ReportView(
        String id,
        String template,
        String period,
        int version,
        ReportState state,
        LocalDate asOf,
        boolean complete,
        boolean demonstration,
        OffsetDateTime createdAt,
        @Nullable String signedBy,
        @Nullable OffsetDateTime signedAt,
        @Nullable OffsetDateTime publishedAt,
        String title,
        String sha256,
        List<ReportFigure> figures,
        List<SectionView> sections,
        List<Chart> charts,
        Set<ReportAction> actions) {

    /** A heading with its paragraphs. */
    record SectionView(int level, String heading, List<String> paragraphs) {}

    static ReportView of(Report report, Snapshot snapshot, Set<ReportAction> actions) {
        return new ReportView(
                Long.toString(report.id()),
                report.template(),
                report.period(),
                report.version(),
                report.state(),
                report.asOf(),
                snapshot.complete(),
                snapshot.demonstration(),
                BureauTime.offset(report.createdAt()),
                report.signature().map(Signature::by).orElse(null),
                report.signature().map(Signature::at).map(BureauTime::offset).orElse(null),
                report.publication()
                        .map(Publication::at)
                        .map(BureauTime::offset)
                        .orElse(null),
                snapshot.title(),
                report.sha256(),
                snapshot.figures(),
                snapshot.sections().stream().map(ReportView::section).toList(),
                snapshot.charts(),
                actions);
    }

    private static SectionView section(Section section) {
        return new SectionView(
                section.level(),
                section.heading(),
                section.paragraphs().stream().map(Paragraph::text).toList());
    }

    static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : BureauTime.offset(moment);
    }
}
