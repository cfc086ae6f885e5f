package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.department.Departments;
import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    public Predicate of(Caller caller) {
        List<String> any = new ArrayList<>();
        Set<String> visible =
                caller.departmentId() == null ? Set.of() : departments.withPredecessors(caller.departmentId());
        if (caller.machine() && reads(caller)) {
            any.add(caller.departmentId() == null ? ALL : HELD);
        }
        if (caller.has(Role.WINDOW_CLERK)) {
            any.add(STATIONED);
        }
        if (caller.has(DEPARTMENT) && caller.departmentId() != null) {
            any.add(HELD);
        }
        String sql = any.isEmpty() ? NONE : "(" + String.join(" or ", any) + ")";
        return new Predicate(sql, sql.contains(":visible") ? Map.of("visible", visible) : Map.of());
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
