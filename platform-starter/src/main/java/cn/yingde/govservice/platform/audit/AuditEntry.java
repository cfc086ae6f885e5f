package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail; never holds personal data.
 *
 * @param actor who acted
 * @param action what was done, like {@code EXTENSION_GRANTED} or {@code REVEAL}
 * @param objectType kind of the object, like {@code ticket}
 * @param objectId its business number
 * @param personalDataViewed whether a full personal value was shown
 * @param outcome {@code DONE} or the code of the refusal
 * @param reason why, as the actor gave it
 * @param before serialised state before, of which only an HMAC is kept
 * @param after serialised state after, of which only an HMAC is kept
 */
public record AuditEntry(
        Instant occurredAt,
        Actor actor,
        String action,
        String objectType,
        String objectId,
        boolean personalDataViewed,
        String outcome,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {

    public static final String DONE = "DONE";

    /** A command that was done. */
    public static AuditEntry done(
            Instant at, Actor actor, String action, String objectType, String objectId, @Nullable String after) {
        return new AuditEntry(at, actor, action, objectType, objectId, false, DONE, null, null, after);
    }
}
