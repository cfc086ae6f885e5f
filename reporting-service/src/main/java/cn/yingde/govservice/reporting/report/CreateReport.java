package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the next version of a report: a snapshot that nothing changes afterwards. */
@Component
class CreateReport {

    static final String HALF_YEAR = "HALF_YEAR";

    private final HalfYearReport halfYearReport;
    private final ReportRepository reports;
    private final AuditTrail audit;
    private final Ids ids;
    private final JsonMapper json;
    private final Clock clock;

    CreateReport(
            HalfYearReport halfYearReport,
            ReportRepository reports,
            AuditTrail audit,
            Ids ids,
            JsonMapper json,
            Clock clock) {
        this.halfYearReport = halfYearReport;
        this.reports = reports;
        this.audit = audit;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
    }

    Report handle(HalfYear half, boolean demonstration, Actor actor) {
        Instant now = clock.instant();
        Snapshot snapshot = halfYearReport.make(half, now, demonstration);
        String written = json.writeValueAsString(snapshot);
        String sha256 = Sha256.of(written.getBytes(StandardCharsets.UTF_8));
        Report report = reports.saveAndFlush(new Report(
                ids.next(),
                HALF_YEAR,
                snapshot.period(),
                reports.lastVersion(HALF_YEAR, snapshot.period()) + 1,
                snapshot.asOf(),
                new Report.Content(written, sha256),
                new Report.Made(now, actor.id())));
        audit.record(
                AuditEntry.done(now, actor, "REPORT_CREATED", "report", Long.toString(report.id()), report.sha256()));
        return report;
    }
}
