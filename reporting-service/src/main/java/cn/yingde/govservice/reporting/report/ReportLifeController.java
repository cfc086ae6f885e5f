package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.ReportingProblem;
import cn.yingde.govservice.reporting.period.Periods;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The life of a report: made, signed, published. */
@RestController
@RequestMapping("/api/reporting/v1/reports")
class ReportLifeController {

    private final Reports reports;
    private final CreateReport createReport;
    private final SignReport signReport;
    private final PublishReport publishReport;
    private final Commands commands;

    ReportLifeController(
            Reports reports,
            CreateReport createReport,
            SignReport signReport,
            PublishReport publishReport,
            Commands commands) {
        this.reports = reports;
        this.createReport = createReport;
        this.signReport = signReport;
        this.publishReport = publishReport;
        this.commands = commands;
    }

    /** Which report to make; a demonstration is marked on every page. */
    record ReportRequest(
            @NotNull @Nullable TemplateName template,
            @Schema(example = "2019-H1") @NotNull @Nullable String period,
            @Schema(description = "数据为演示数据时标明") @Nullable Boolean demonstration) {}

    /** The leader's remark. */
    record SignatureRequest(
            @Schema(example = "同意印发") @Size(max = 500) @Nullable
            String comment) {}

    /** Which version was made. */
    record ReportMade(String id, String template, String period, int version) {

        static ReportMade of(Report report) {
            return new ReportMade(Long.toString(report.id()), report.template(), report.period(), report.version());
        }
    }

    @Operation(summary = "生成报告:固定不变的新版本 (make a report)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = {Role.STATISTICIAN, Role.CHIEF_LEADER, Role.DEPUTY_LEADER})
    ResponseEntity<ReportMade> makeReport(@Valid @RequestBody ReportRequest request, Caller caller) {
        Reports.requireAll(caller);
        HalfYear half = HalfYear.of(Periods.require(request.period)).orElseThrow(ReportLifeController::notAHalfYear);
        boolean demonstration = Boolean.TRUE.equals(request.demonstration);
        return commands.run(() -> {
            Report report = createReport.handle(half, demonstration, Actor.of(caller));
            return ResponseEntity.created(URI.create("/api/reporting/v1/reports/" + report.id()))
                    .eTag(ETag.of(report.rowVersion()))
                    .body(ReportMade.of(report));
        });
    }

    @Operation(summary = "签发报告 (sign a report)")
    @PostMapping("/{id}/signatures")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = {Role.CHIEF_LEADER, Role.DEPUTY_LEADER})
    ResponseEntity<ReportView> signReport(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable SignatureRequest request,
            IfMatch seen,
            Caller caller) {
        Reports.requireBureauLeader(caller);
        String comment = request == null ? null : request.comment;
        return commands.run(
                () -> answer(signReport.handle(reports.named(id), comment, seen, Actor.of(caller)), caller));
    }

    @Operation(summary = "发布已签发的报告 (publish a signed report)")
    @PostMapping("/{id}/publications")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(roles = {Role.CHIEF_LEADER, Role.DEPUTY_LEADER})
    ResponseEntity<ReportView> publishReport(@PathVariable String id, IfMatch seen, Caller caller) {
        Reports.requireBureauLeader(caller);
        return commands.run(() -> answer(publishReport.handle(reports.named(id), seen, Actor.of(caller)), caller));
    }

    private ResponseEntity<ReportView> answer(Report report, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(report.rowVersion()))
                .body(ReportView.of(report, reports.snapshot(report), Reports.actions(report, caller)));
    }

    private static ProblemException notAHalfYear() {
        Text detail = Text.of("该模板的 period 须为半年,如 2019-H1。", "This template's period is a half-year, like 2019-H1.");
        return ProblemException.of(ReportingProblem.METRIC_PERIOD, detail).at("/period", "FORMAT", detail);
    }
}
