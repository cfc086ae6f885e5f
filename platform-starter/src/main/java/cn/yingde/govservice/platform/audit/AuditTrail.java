package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.security.CurrentCaller;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the audit trail: rows are inserted, never changed, and sealed in blocks by the numbering of the feed. */
public final class AuditTrail {

    private static final String INSERT = """
            insert into audit_event (id, occurred_at, actor_id, actor_role, department_id, client_ip, action,
                object_type, object_id, pii_viewed, outcome, reason, before_hmac, after_hmac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Ids ids;
    private final AuditKey key;

    public AuditTrail(JdbcTemplate jdbc, Ids ids, AuditKey key) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.key = key;
    }

    /** Inserts one row, in the transaction at hand when there is one. */
    public void record(AuditEntry entry) {
        jdbc.update(
                INSERT,
                ids.next(),
                Timestamp.from(entry.occurredAt()),
                cut(entry.actor().id(), 128),
                entry.actor().role(),
                entry.actor().departmentId(),
                address(),
                cut(entry.action(), 64),
                cut(entry.objectType(), 32),
                cut(entry.objectId(), 64),
                entry.personalDataViewed(),
                cut(entry.outcome(), 64),
                cut(entry.reason(), 500),
                signed(entry.before()),
                signed(entry.after()));
        CurrentCaller.request().ifPresent(request -> request.setAttribute(RefusalAudit.WRITTEN, true));
    }

    private @Nullable String signed(@Nullable String state) {
        return state == null ? null : key.sign(state);
    }

    private static @Nullable String address() {
        return CurrentCaller.request().map(request -> request.getRemoteAddr()).orElse(null);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
