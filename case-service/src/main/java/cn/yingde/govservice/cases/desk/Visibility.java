package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who sees which case: the one predicate of list, count and by-id. A department sees what it handles now, what it held
 * before, and what its predecessors held; a window clerk the stationed matters; a machine of no department all.
 */
@Component
public class Visibility {

    private static final Role[] DEPARTMENT = {Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER};
    private static final String ALL = "1 = 1";
    private static final String NONE = "1 = 0";
    private static final String STATIONED = "c.stationed = true";
    private static final String HELD = """
            (c.department_id in (:visible) or exists (select 1 from case_holding h
                where h.case_id = c.id and h.department_id in (:visible)))""";

    private final Departments departments;

    Visibility(Departments departments) {
        this.departments = departments;
    }

    /** A condition over {@code case_file c}, with its named parameters. */
    public record Predicate(String sql, Map<String, Object> parameters) {}

    /**
     * What a caller reaches.
     *
     * @param all every case
     * @param stationed every case of a stationed matter
     * @param departments the caller's department and its predecessors: what they handle, and what they held before
     */
    public record Reach(boolean all, boolean stationed, Set<String> departments) {

        /** Whether the case is seen whole, as it stands now, and not only as it was when it left. */
        public boolean whole(String departmentId, boolean ofStationedMatter) {
            return all || (stationed && ofStationedMatter) || departments.contains(departmentId);
        }
    }

    public Reach reach(Caller caller) {
        boolean machine = caller.machine() && reads(caller);
        boolean ofDepartment = caller.departmentId() != null && (machine || caller.has(DEPARTMENT));
        return new Reach(
                machine && caller.departmentId() == null,
                caller.has(Role.WINDOW_CLERK),
                ofDepartment ? departments.withPredecessors(Objects.requireNonNull(caller.departmentId())) : Set.of());
    }

    public Predicate of(Caller caller) {
        Reach reach = reach(caller);
        if (reach.all()) {
            return new Predicate(ALL, Map.of());
        }
        List<String> any = new ArrayList<>();
        if (reach.stationed()) {
            any.add(STATIONED);
        }
        if (!reach.departments().isEmpty()) {
            any.add(HELD);
        }
        return any.isEmpty()
                ? new Predicate(NONE, Map.of())
                : new Predicate("(" + String.join(" or ", any) + ")", parameters(reach));
    }

    private static Map<String, Object> parameters(Reach reach) {
        return reach.departments().isEmpty() ? Map.of() : Map.of("visible", reach.departments());
    }

    /** Whether the caller acts on the case and does not only read it: what was held before stays readable. */
    public boolean acts(Caller caller, CaseFile file) {
        if (caller.has(Role.WINDOW_CLERK) && file.matter().stationed()) {
            return true;
        }
        boolean anyDepartment = caller.machine() && caller.departmentId() == null;
        return anyDepartment || caller.inDepartment(file.departmentId());
    }

    private static boolean reads(Caller caller) {
        return caller.hasScope(Scopes.READ) || caller.hasScope(Scopes.SUBMIT) || caller.hasScope(Scopes.HANDLE);
    }
}
