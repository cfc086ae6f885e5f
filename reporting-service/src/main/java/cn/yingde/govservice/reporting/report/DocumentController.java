package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents of reports, and the public page of a published one. */
@RestController
class DocumentController {

    /** The page has no script and loads nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final Reports reports;
    private final ReportDocuments documents;

    DocumentController(Reports reports, ReportDocuments documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @Operation(summary = "报告文件,发布后公开 (a report's document: html, csv)")
    @GetMapping("/api/reporting/v1/reports/{id}/document")
    @Public
    ResponseEntity<byte[]> readDocument(
            @PathVariable String id, @RequestParam(defaultValue = "html") String format, @Nullable Caller caller) {
        DocumentFormat wanted = DocumentFormat.of(format).orElseThrow(DocumentController::unknownFormat);
        Report report = reports.visible(id, caller);
        return answer(report, wanted);
    }

    @Hidden
    @GetMapping("/reports/{id}")
    @Public
    ResponseEntity<byte[]> showPublishedReport(@PathVariable String id) {
        return answer(reports.published(id), DocumentFormat.HTML);
    }

    private ResponseEntity<byte[]> answer(Report report, DocumentFormat format) {
        ReportDocument document = documents.of(report, reports.snapshot(report), format);
        ResponseEntity.BodyBuilder answer = PublicCaching.of(report)
                .contentType(format.mediaType())
                .eTag("\"" + document.sha256() + "\"")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff");
        if (format == DocumentFormat.CSV) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"report-" + report.period() + "-v" + report.version() + ".csv\"");
        }
        return answer.body(document.content());
    }

    private static ProblemException unknownFormat() {
        Text detail = Text.of("可用格式:html、csv。", "Formats: html, csv.");
        return ProblemException.of(CommonProblem.NOT_ACCEPTABLE, detail).at("format", "UNKNOWN", detail);
    }
}
