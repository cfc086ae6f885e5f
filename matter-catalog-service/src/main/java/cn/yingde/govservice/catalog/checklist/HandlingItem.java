package cn.yingde.govservice.catalog.checklist;

import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.Terms.CaseType;
import cn.yingde.govservice.catalog.checklist.Terms.OnlineLevel;
import cn.yingde.govservice.catalog.checklist.Terms.ServiceForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 业务办理项: one situation of a matter with its own materials, limit and visits; its code is given, never taken. */
public record HandlingItem(
        @Nullable String code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) List<@Valid @NotNull Material> materials,
        @Valid @Nullable Limit promisedLimit,
        @Nullable CaseType caseType,
        @Min(0) @Max(20) @Nullable Integer onSiteVisits,
        @Nullable Boolean online,
        @Nullable OnlineLevel onlineLevel,
        @Size(max = 5) List<@NotNull ServiceForm> serviceForms) {

    public HandlingItem {
        materials = Checklist.orEmpty(materials);
        serviceForms = Checklist.orEmpty(serviceForms);
    }

    HandlingItem coded(String given) {
        return new HandlingItem(
                given,
                name,
                Material.numbered(materials),
                promisedLimit,
                caseType,
                onSiteVisits,
                online,
                onlineLevel,
                serviceForms);
    }
}
