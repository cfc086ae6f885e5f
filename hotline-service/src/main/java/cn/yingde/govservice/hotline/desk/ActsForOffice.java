package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to everybody of the hotline office. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(roles = {Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR})
public @interface ActsForOffice {}
