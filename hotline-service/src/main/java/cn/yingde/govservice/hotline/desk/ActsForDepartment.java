package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to everybody of a department and to its system; whether it leads the ticket, the ticket says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        roles = {Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
        scopes = "tickets.handle")
public @interface ActsForDepartment {}
