package cn.yingde.govservice.reporting.report;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents of reports: rendered when first asked for, then stored and never rendered again. */
@Component
public class ReportDocuments {

    /** Raised when a template or its drawing changes; stored documents keep theirs. */
    static final int TEMPLATE_VERSION = 1;

    private final JdbcTemplate jdbc;
    private final HtmlReport html;
    private final CsvReport csv;

    ReportDocuments(JdbcTemplate jdbc, HtmlReport html, CsvReport csv) {
        this.jdbc = jdbc;
        this.html = html;
        this.csv = csv;
    }

    /** A draft and the signed report are two documents, for the signature stands in the second. */
    @Transactional
    ReportDocument of(Report report, Snapshot snapshot, DocumentFormat format) {
        List<ReportDocument> stored = stored(report, format);
        if (stored.isEmpty()) {
            store(report, format, render(report, snapshot, format));
            stored = stored(report, format);
        }
        return stored.get(0);
    }

    private byte[] render(Report report, Snapshot snapshot, DocumentFormat format) {
        return switch (format) {
            case HTML -> html.render(report, snapshot);
            case CSV -> csv.render(snapshot);
        };
    }

    /** Whoever was first has made the document. */
    private void store(Report report, DocumentFormat format, byte[] content) {
        jdbc.update(
                "insert into report_document (report_id, stage, format, content, sha256, template_version)"
                        + " values (?, ?, ?, ?, ?, ?) on duplicate key update report_id = report_id",
                report.id(),
                stage(report),
                format.name(),
                content,
                Sha256.of(content),
                TEMPLATE_VERSION);
    }

    private List<ReportDocument> stored(Report report, DocumentFormat format) {
        return jdbc.query(
                "select content, sha256 from report_document where report_id = ? and stage = ? and format = ?",
                (row, n) -> new ReportDocument(format, row.getBytes(1), row.getString(2)),
                report.id(),
                stage(report),
                format.name());
    }

    private static String stage(Report report) {
        return report.state() == ReportState.DRAFT ? "DRAFT" : "SIGNED";
    }
}
