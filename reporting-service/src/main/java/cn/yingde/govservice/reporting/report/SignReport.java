package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A bureau leader signs a report (签发). */
@Component
class SignReport {

    private final ReportRepository reports;
    private final AuditTrail audit;
    private final Clock clock;

    SignReport(ReportRepository reports, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    Report handle(Report report, @Nullable String comment, IfMatch seen, Actor actor) {
        seen.check(report.rowVersion());
        Instant now = clock.instant();
        report.sign(new Signature(now, actor.id(), actor.name(), comment));
        Report saved = reports.saveAndFlush(report);
        audit.record(AuditEntry.done(now, actor, "REPORT_SIGNED", "report", Long.toString(saved.id()), saved.sha256()));
        return saved;
    }
}
