package cn.yingde.govservice.reporting.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a reform that has taken effect (划转生效): matters moved, or a department renamed. */
public record TransferItem(
        String batchId,
        String itemId,
        String kind,
        List<String> matterIds,
        List<String> fromDepartmentIds,
        List<String> toDepartmentIds,
        @Nullable String renamedDepartmentId,
        LocalDate effectiveOn) {

    boolean renames(String department) {
        return department.equals(renamedDepartmentId);
    }

    /** The department gained or lost a matter by it. */
    boolean rescopes(String department) {
        return fromDepartmentIds.contains(department) || toDepartmentIds.contains(department);
    }
}
