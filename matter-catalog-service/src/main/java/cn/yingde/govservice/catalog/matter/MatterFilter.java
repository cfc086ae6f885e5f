package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Terms.Audience;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** By what a list of matters is narrowed. */
record MatterFilter(
        @Size(max = 100) @Nullable String q,
        @Size(max = 2) @Nullable String type,
        @Size(max = 32) @Nullable String departmentId,
        @Size(max = 12) @Nullable String basicCode,
        @Size(max = 50) @Nullable String theme,
        @Nullable Audience audience,
        @Nullable Boolean instant,
        @Nullable Boolean online,
        @Min(0) @Max(20) @Nullable Integer maxVisits,
        @Nullable MatterState state,
        @Nullable InForce inForce,
        @Nullable Boolean stationed) {

    void into(Where query) {
        whose(query);
        how(query);
    }

    private void whose(Where query) {
        query.equal("m.type", "type", type);
        query.equal("m.department_id", "departmentId", departmentId);
        query.equal("m.basic_code", "basicCode", basicCode);
        query.equal(MatterAccess.STATE, "state", name(state));
        query.equal("m.in_force", "inForce", name(inForce));
        query.contains("m.themes", "theme", theme);
        query.contains("m.audiences", "audience", name(audience));
    }

    private void how(Where query) {
        query.equal("m.instant", "instant", instant);
        query.equal("m.online", "online", online);
        query.equal("m.stationed", "stationed", stationed);
        query.most("m.on_site_visits", "maxVisits", maxVisits);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
