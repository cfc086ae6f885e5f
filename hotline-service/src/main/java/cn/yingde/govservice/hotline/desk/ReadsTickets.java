package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to the hotline office, to departments, and to machines that read tickets; which ones, visibility says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        roles = {
            Role.HOTLINE_OPERATOR,
            Role.HOTLINE_REVIEWER,
            Role.HOTLINE_SUPERVISOR,
            Role.DEPARTMENT_HANDLER,
            Role.DEPUTY_LEADER,
            Role.CHIEF_LEADER
        },
        scopes = {"tickets.read", "tickets.handle"})
public @interface ReadsTickets {}
