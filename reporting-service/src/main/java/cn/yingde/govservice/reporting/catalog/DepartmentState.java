package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department as figures see it, under the name it had then. */
public record DepartmentState(
        String id,
        String name,
        String kind,
        boolean stationed,
        @Nullable String successor) implements Counted {

    /** Towns, public units and the bureau's own sections are no departments. */
    public boolean isDepartment() {
        return kind.equals("DEPARTMENT");
    }

    @Override
    public List<Contribution> contributions() {
        return List.of();
    }
}
