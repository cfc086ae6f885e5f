package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as they are read: listed, one by one, and beside another version. */
@RestController
@RequestMapping("/api/reporting/v1/reports")
class ReportController {

    private static final int MOST_LISTED = 200;

    private final Reports reports;
    private final ReportRepository repository;

    ReportController(Reports reports, ReportRepository repository) {
        this.reports = reports;
        this.repository = repository;
    }

    /** Reports, the newest version first. */
    record ReportList(List<ReportHeadView> items) {}

    @Operation(summary = "报告清单 (reports)")
    @GetMapping
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    ReportList listReports(
            @RequestParam(required = false) @Nullable TemplateName template,
            @RequestParam(required = false) @Nullable String period,
            Caller caller) {
        Reports.requireAll(caller);
        return new ReportList(
                repository.heads(template == null ? null : template.name(), period, Limit.of(MOST_LISTED)).stream()
                        .map(ReportHeadView::of)
                        .toList());
    }

    @Operation(summary = "报告:数据、正文与签发情况,发布后公开 (a report)")
    @GetMapping("/{id}")
    @Public
    ResponseEntity<ReportView> readReport(@PathVariable String id, @Nullable Caller caller) {
        Report report = reports.visible(id, caller);
        ReportView view = ReportView.of(report, reports.snapshot(report), Reports.actions(report, caller));
        return PublicCaching.of(report).eTag(ETag.of(report.rowVersion())).body(view);
    }

    @Operation(summary = "与另一版的差异,默认与上一版 (what differs from another version)")
    @GetMapping("/{id}/differences")
    @Allowed(
            roles = {Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
            scopes = "reports.read")
    DifferenceTable listReportDifferences(
            @PathVariable String id,
            @Parameter(description = "所比较的报告标识,默认为同一模板同一统计期的上一版") @RequestParam(required = false) @Nullable String from,
            Caller caller) {
        Reports.requireAll(caller);
        Report to = reports.named(id);
        Report earlier = from == null ? reports.before(to) : reports.named(from);
        return DifferenceTable.of(earlier, reports.snapshot(earlier), to, reports.snapshot(to));
    }
}
