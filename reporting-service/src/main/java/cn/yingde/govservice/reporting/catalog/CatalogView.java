package cn.yingde.govservice.reporting.catalog;

import java.util.List;
import java.util.function.Predicate;

/** The catalogue as it was at the end of a day: departments, matters, and the transfers effected by then. */
public record CatalogView(List<DepartmentState> departments, List<MatterState> matters, List<TransferItem> transfers) {

    /** Departments with an in-force matter that the public can apply for. */
    public boolean hasPublicMatters(DepartmentState department) {
        return owns(department, MatterState::open);
    }

    public boolean hasTransferredInMatters(DepartmentState department) {
        return owns(department, matter -> matter.inForce() && matter.transferredIn());
    }

    /** Renamed, and gained or lost a matter, by effected items. */
    public boolean renamedAndRescoped(DepartmentState department) {
        return transfers.stream().anyMatch(item -> item.renames(department.id()))
                && transfers.stream().anyMatch(item -> item.rescopes(department.id()));
    }

    private boolean owns(DepartmentState department, Predicate<MatterState> which) {
        return matters.stream().anyMatch(matter -> matter.departmentId().equals(department.id()) && which.test(matter));
    }
}
