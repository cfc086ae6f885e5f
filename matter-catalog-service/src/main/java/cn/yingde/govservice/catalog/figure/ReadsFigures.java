package cn.yingde.govservice.catalog.figure;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to statisticians, to those who keep the catalogue, to leaders, and to machines that read it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(
        roles = {Role.STATISTICIAN, Role.CATALOG_REVIEWER, Role.CATALOG_EDITOR, Role.CHIEF_LEADER, Role.DEPUTY_LEADER},
        scopes = "catalog.read")
@interface ReadsFigures {}
