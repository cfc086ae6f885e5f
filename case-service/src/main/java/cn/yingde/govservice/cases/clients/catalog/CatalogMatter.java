package cn.yingde.govservice.cases.clients.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of a published matter; everything else the catalogue says is ignored. */
public record CatalogMatter(
        String implementationCode,
        String basicCode,
        String name,
        String type,
        String departmentId,
        @Nullable String inForce,
        int version,
        boolean stationed,
        @Nullable List<String> successorCodes,
        @Nullable Body body) {

    public List<String> successors() {
        return successorCodes == null ? List.of() : successorCodes;
    }

    /** The published elements. */
    public record Body(
            @Nullable List<Material> materials,
            @Nullable List<Step> steps,
            @Nullable Limit statutoryLimit,
            @Nullable Limit promisedLimit,
            @Nullable String caseType,
            @Nullable List<HandlingItem> handlingItems) {}

    /** A material of the guide. */
    public record Material(@Nullable Integer seq, String name, String necessity) {}

    /** A step of the process. */
    public record Step(String name) {}

    /** A time limit. */
    public record Limit(int days, String unit) {}

    /** A handling item with what it has of its own. */
    public record HandlingItem(
            String code,
            @Nullable String name,
            @Nullable String caseType,
            @Nullable List<Material> materials,
            @Nullable Limit statutoryLimit,
            @Nullable Limit promisedLimit) {}
}
