package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.LegalBasis;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the caller may see it.
 *
 * @param state of the newest version the caller sees
 * @param version the newest version's number
 * @param publishedVersion the number of the version in effect
 * @param draft the open version, for those who may see it
 * @param body the version in effect
 * @param upcoming published versions whose day is still to come, for those who may see drafts
 * @param actions what the caller may do now
 */
record MatterView(
        String id,
        String implementationCode,
        String basicCode,
        String name,
        String type,
        String level,
        List<LegalBasis> legalBases,
        String departmentId,
        MatterState state,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable InForce inForce,
        int version,
        @Nullable Integer publishedVersion,
        @Nullable LocalDate effectiveOn,
        boolean stationed,
        boolean instant,
        boolean online,
        int onSiteVisits,
        boolean transferredIn,
        @Nullable String reviewReason,
        @Nullable String forceReason,
        Collection<String> predecessorCodes,
        Collection<String> successorCodes,
        @Nullable Checklist draft,
        @Nullable Checklist body,
        List<Upcoming> upcoming,
        List<String> actions) {

    record Upcoming(int version, LocalDate effectiveOn) {}
}
