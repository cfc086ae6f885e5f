package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A bureau leader makes a signed report public (发布). */
@Component
class PublishReport {

    private final ReportRepository reports;
    private final AuditTrail audit;
    private final Clock clock;

    PublishReport(ReportRepository reports, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    Report handle(Report report, IfMatch seen, Actor actor) {
        seen.check(report.rowVersion());
        Instant now = clock.instant();
        report.publish(new Publication(now, actor.id()));
        Report saved = reports.saveAndFlush(report);
        audit.record(
                AuditEntry.done(now, actor, "REPORT_PUBLISHED", "report", Long.toString(saved.id()), saved.sha256()));
        return saved;
    }
}
