package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the catalogue's feed says of an item of a transfer batch, as far as figures need it. */
public record TransferData(
        String batchId,
        String itemId,
        String kind,
        @Nullable String matterId,
        @Nullable String fromDepartmentId,
        @Nullable String toDepartmentId,
        @Nullable String departmentId,
        @Nullable LocalDate effectiveOn) {

    TransferItem effectedOn(LocalDate day) {
        return new TransferItem(
                batchId,
                itemId,
                kind,
                matterId,
                fromDepartmentId,
                toDepartmentId,
                departmentId,
                effectiveOn == null ? day : effectiveOn);
    }
}
