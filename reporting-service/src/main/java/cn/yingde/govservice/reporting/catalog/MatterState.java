package cn.yingde.govservice.reporting.catalog;

import cn.yingde.govservice.reporting.rollup.Contribution;
import cn.yingde.govservice.reporting.rollup.Counted;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A matter as figures see it; ratios count its handling items, or itself when it has none. */
public record MatterState(
        String id,
        @Nullable String implementationCode,
        String basicCode,
        String name,
        String type,
        String departmentId,
        boolean inForce,
        boolean stationed,
        boolean transferredIn,
        int items,
        int instantItems,
        int onlineItems,
        int oneVisitItems,
        @Nullable String successorCode)
        implements Counted {

    /** 依申请六类行政权力事项. */
    private static final Set<String> APPROVAL_TYPES = Set.of("01", "05", "07", "08", "09", "10");

    private static final String PUBLIC_SERVICE = "20";

    public boolean approval() {
        return inForce && APPROVAL_TYPES.contains(type);
    }

    public boolean publicService() {
        return inForce && type.equals(PUBLIC_SERVICE);
    }

    /** In force and of one of the seven types that the public can apply for (依申请7类). */
    public boolean open() {
        return approval() || publicService();
    }

    @Override
    public List<Contribution> contributions() {
        return List.of();
    }
}
