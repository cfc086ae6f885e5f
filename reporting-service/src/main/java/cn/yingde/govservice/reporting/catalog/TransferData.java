package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue's feed says of an item of a transfer batch, as far as figures need it. */
public record TransferData(
        String batchId,
        String itemId,
        String kind,
        @Nullable String matterId,
        @Nullable List<String> matterIds,
        @Nullable String fromDepartmentId,
        @Nullable List<String> fromDepartmentIds,
        @Nullable String toDepartmentId,
        @Nullable List<String> toDepartmentIds,
        @Nullable String departmentId,
        @Nullable LocalDate effectiveOn) {

    TransferItem effectedOn(LocalDate day) {
        return new TransferItem(
                batchId,
                itemId,
                kind,
                all(matterIds, matterId),
                all(fromDepartmentIds, fromDepartmentId),
                all(toDepartmentIds, toDepartmentId),
                kind.equals("RENAME") ? departmentId : null,
                effectiveOn == null ? day : effectiveOn);
    }

    private static List<String> all(@Nullable List<String> many, @Nullable String one) {
        if (many != null && !many.isEmpty()) {
            return many;
        }
        return one == null ? List.of() : List.of(one);
    }
}
