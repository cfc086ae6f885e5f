package cn.yingde.govservice.catalog.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an item moves and where to.
 *
 * @param matterIds the matters moved: one to transfer or split, several to merge, none to rename
 * @param fromDepartmentIds the departments that hold them
 * @param targets what they become, one for each new matter
 */
record TransferTerms(
        TransferKind kind,
        List<Long> matterIds,
        List<String> fromDepartmentIds,
        List<Target> targets,
        @Nullable String caseRule,
        @Nullable Renaming renaming) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A matter that comes into being; without a basic code it keeps that of the matter moved. */
    record Target(@Nullable String basicCode, @Nullable String name, String departmentId) {}

    record Renaming(
            String departmentId,
            String newName,
            @Nullable String newShortName,
            @Nullable String newUscc) {}

    List<String> toDepartmentIds() {
        return targets.stream().map(Target::departmentId).distinct().toList();
    }

    /** The same move to another department, as a ruling decides. */
    TransferTerms to(String departmentId) {
        List<Target> ruled = targets.stream()
                .map(target -> new Target(target.basicCode(), target.name(), departmentId))
                .toList();
        return new TransferTerms(kind, matterIds, fromDepartmentIds, ruled, caseRule, renaming);
    }

    /** Who has to confirm: every department on either side; a renamed department for itself. */
    List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        if (renaming != null) {
            sides.add(new Side(Side.Of.SOURCE, renaming.departmentId(), false));
        }
        fromDepartmentIds.stream().distinct().forEach(id -> sides.add(new Side(Side.Of.SOURCE, id, false)));
        toDepartmentIds().forEach(id -> sides.add(new Side(Side.Of.TARGET, id, false)));
        return sides;
    }

    Renaming requireRenaming() {
        return Objects.requireNonNull(renaming, "not a renaming");
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    static TransferTerms read(String json) {
        return JSON.readValue(json, TransferTerms.class);
    }
}
