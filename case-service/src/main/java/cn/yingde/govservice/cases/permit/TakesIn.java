package cn.yingde.govservice.cases.permit;

import cn.yingde.govservice.cases.file.CaseAction.Scopes;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is done for an applicant at the counter or in the department, and by machines that hand in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        roles = {Role.WINDOW_CLERK, Role.DEPARTMENT_HANDLER},
        scopes = Scopes.SUBMIT)
public @interface TakesIn {}
