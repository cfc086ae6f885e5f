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

    /** Whether the caller's role, or a machine's scope, is one for such acts at all. */
    public boolean mayEver(Caller caller) {
        return caller.has(roles) || (this == LEAD_DEPARTMENT && caller.machine() && caller.hasScope(HANDLE_SCOPE));
    }

    /** Whether the act is this caller's to take on a ticket with this lead department. */
    public boolean permits(Caller caller, @Nullable String leadDepartmentId) {
        boolean anybodys = this != LEAD_DEPARTMENT && this != LEAD_LEADERS;
        return mayEver(caller) && (anybodys || (leadDepartmentId != null && caller.inDepartment(leadDepartmentId)));
    }
}
