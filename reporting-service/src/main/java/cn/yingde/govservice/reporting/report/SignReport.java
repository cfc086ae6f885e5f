package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
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
        Report.Made made = new Report.Made(clock.instant(), actor.id());
        report.sign(made, actor.name(), comment);
        Report saved = reports.saveAndFlush(report);
        audit.record(AuditEntry.done(
                made.at(), actor, "REPORT_SIGNED", "report", Long.toString(saved.id()), saved.sha256()));
        return saved;
    }
}
