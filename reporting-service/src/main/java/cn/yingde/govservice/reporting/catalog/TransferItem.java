package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item of a reform that has taken effect (划转生效): a matter moved, or a department renamed. */
public record TransferItem(
        String batchId,
        String itemId,
        String kind,
        @Nullable String matterId,
        @Nullable String fromDepartmentId,
        @Nullable String toDepartmentId,
        @Nullable String departmentId,
        LocalDate effectiveOn) {

    boolean renames(String department) {
        return kind.equals("RENAME") && department.equals(departmentId);
    }

    /** The department gained or lost a matter by it. */
    boolean rescopes(String department) {
        return !kind.equals("RENAME") && (department.equals(fromDepartmentId) || department.equals(toDepartmentId));
    }
}
