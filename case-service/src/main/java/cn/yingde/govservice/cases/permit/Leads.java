package cn.yingde.govservice.cases.permit;

import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Decisions of a department's leaders. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        roles = {Role.DEPUTY_LEADER, Role.CHIEF_LEADER},
        scopes = Scopes.HANDLE)
public @interface Leads {}
