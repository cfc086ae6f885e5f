package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Whose act something is; one table for the guards, the allowed actions and the generated tests. */
public enum Who {
    OFFICE(Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR),
    REVIEWERS(Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR),
    SUPERVISOR(Role.HOTLINE_SUPERVISOR),
    LEAD_DEPARTMENT(Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER),
    LEAD_LEADERS(Role.DEPUTY_LEADER, Role.CHIEF_LEADER);

    /** The scope with which a department's own system acts for its people. */
    public static final String HANDLE_SCOPE = "tickets.handle";

    private final Role[] roles;

    Who(Role... roles) {
        this.roles = roles;
    }

    public boolean permits(Caller caller, @Nullable String leadDepartmentId) {
        if (this != LEAD_DEPARTMENT && this != LEAD_LEADERS) {
            return caller.has(roles);
        }
        boolean mayHandle =
                caller.has(roles) || (this == LEAD_DEPARTMENT && caller.machine() && caller.hasScope(HANDLE_SCOPE));
        return mayHandle && leadDepartmentId != null && caller.inDepartment(leadDepartmentId);
    }
}
