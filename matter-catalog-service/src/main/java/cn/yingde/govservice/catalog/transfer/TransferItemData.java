package cn.yingde.govservice.catalog.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transfer item's whole state as the change feed carries it. */
record TransferItemData(
        String batchId,
        String itemId,
        TransferKind kind,
        @Nullable String matterId,
        List<String> matterIds,
        @Nullable String fromDepartmentId,
        List<String> fromDepartmentIds,
        @Nullable String toDepartmentId,
        List<String> toDepartmentIds,
        @Nullable String departmentId,
        @Nullable String newName,
        @Nullable String caseRule,
        LocalDate effectiveOn,
        TransferState state) {

    static TransferItemData of(TransferItem item) {
        TransferTerms terms = item.terms();
        List<String> matters = terms.matterIds().stream().map(String::valueOf).toList();
        TransferTerms.Renaming renaming = terms.renaming();
        return new TransferItemData(
                Long.toString(item.batchId()),
                Long.toString(item.id()),
                item.kind(),
                first(matters),
                matters,
                first(terms.fromDepartmentIds()),
                terms.fromDepartmentIds(),
                first(terms.toDepartmentIds()),
                terms.toDepartmentIds(),
                renaming == null ? null : renaming.departmentId(),
                renaming == null ? null : renaming.newName(),
                terms.caseRule(),
                item.effectiveOn(),
                item.state());
    }

    private static @Nullable String first(List<String> all) {
        return all.isEmpty() ? null : all.get(0);
    }
}
