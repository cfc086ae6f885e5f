package cn.yingde.govservice.hotline.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who shall handle a ticket, on what basis, and by when if sooner than the ticket's own due time. */
public record Dispatch(
        String leadDepartmentId,
        List<String> assistingDepartmentIds,
        String basis,
        @Nullable Long ruleId,
        @Nullable Instant dueAt) {

    /** The same dispatch, keeping the rule it follows. */
    public Dispatch following(@Nullable Long rule) {
        return new Dispatch(leadDepartmentId, assistingDepartmentIds, basis, rule, dueAt);
    }
}
