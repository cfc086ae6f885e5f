package cn.yingde.govservice.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One row of the audit trail as it is stored. */
public record AuditRow(
        long id,
        Instant occurredAt,
        String actorId,
        String actorRole,
        @Nullable String departmentId,
        @Nullable String clientIp,
        String action,
        String objectType,
        String objectId,
        boolean personalDataViewed,
        String outcome,
        @Nullable String reason,
        @Nullable String beforeHmac,
        @Nullable String afterHmac) {

    static final String SELECT = """
            select a.id, a.occurred_at, a.actor_id, a.actor_role, a.department_id, a.client_ip, a.action, a.object_type,
                a.object_id, a.pii_viewed, a.outcome, a.reason, a.before_hmac, a.after_hmac from audit_event a""";

    static final RowMapper<AuditRow> MAPPER = (row, number) -> new AuditRow(
            row.getLong(1),
            row.getTimestamp(2).toInstant(),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getBoolean(10),
            row.getString(11),
            row.getString(12),
            row.getString(13),
            row.getString(14));

    /** What a seal covers. */
    String content() {
        return String.join(
                "\u001f",
                Long.toString(id),
                Long.toString(occurredAt.toEpochMilli()),
                actorId,
                actorRole,
                String.valueOf(departmentId),
                String.valueOf(clientIp),
                action,
                objectType,
                objectId,
                Boolean.toString(personalDataViewed),
                outcome,
                String.valueOf(reason),
                String.valueOf(beforeHmac),
                String.valueOf(afterHmac));
    }
}
