package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.time.BureauTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's view of the trail. */
@RestController
@RequestMapping("/api/${govservice.service}/v1")
class AuditController {

    private final JdbcTemplate jdbc;
    private final AuditVerification verification;
    private final AuditTrail trail;
    private final Clock clock;

    AuditController(JdbcTemplate jdbc, AuditVerification verification, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.verification = verification;
        this.trail = trail;
        this.clock = clock;
    }

    /** One row of the trail as the auditor sees it. */
    record AuditEventView(
            String id,
            OffsetDateTime occurredAt,
            String actorId,
            String actorRole,
            @Nullable String departmentId,
            String action,
            String objectType,
            String objectId,
            boolean personalDataViewed,
            String outcome,
            @Nullable String reason) {

        static AuditEventView of(AuditRow row) {
            return new AuditEventView(
                    Long.toString(row.id()),
                    BureauTime.offset(row.occurredAt()),
                    row.actorId(),
                    row.actorRole(),
                    row.departmentId(),
                    row.action(),
                    row.objectType(),
                    row.objectId(),
                    row.personalDataViewed(),
                    row.outcome(),
                    row.reason());
        }
    }

    /** Seals that reporting-service keeps, to compare with. */
    record KeptSeals(@Size(max = 1000) @Nullable List<@Valid Kept> kept) {

        @Schema(name = "KeptSeal")
        record Kept(
                @Positive long number,
                @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hmac) {}

        List<AuditVerification.KeptSeal> toKept() {
            return kept == null
                    ? List.of()
                    : kept.stream()
                            .map(seal -> new AuditVerification.KeptSeal(seal.number(), seal.hmac()))
                            .toList();
        }
    }

    @Operation(summary = "审计记录，新的在前 (audit events, newest first)")
    @GetMapping("/audit-events")
    @Allowed(roles = Role.SECURITY_AUDITOR)
    Page<AuditEventView> listAuditEvents(PageRequest page) {
        long before = page.cursor() == null ? Long.MAX_VALUE : page.cursor().number(0);
        List<AuditRow> rows = jdbc.query(
                AuditRow.SELECT + " where a.id < ? order by a.id desc limit ?",
                AuditRow.MAPPER,
                before,
                page.limit() + 1);
        return Page.of(rows, page, row -> Cursor.of(row.id())).map(AuditEventView::of);
    }

    @Operation(summary = "校验审计链 (verify the audit trail)")
    @PostMapping("/audit-verifications")
    @Allowed(roles = Role.SECURITY_AUDITOR)
    AuditVerification.Result verifyAudit(
            @Valid @RequestBody(required = false) @Nullable KeptSeals body, Caller caller) {
        AuditVerification.Result result = verification.verify(body == null ? List.of() : body.toKept());
        trail.record(AuditEntry.done(clock.instant(), Actor.of(caller), "AUDIT_VERIFIED", "audit", "all", null));
        return result;
    }
}
