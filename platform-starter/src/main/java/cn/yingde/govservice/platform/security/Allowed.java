package cn.yingde.govservice.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint: people with one of the roles, machine clients with one of the scopes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** One of these roles. */
    Role[] roles() default {};

    /** For callers with role SYSTEM: one of these scopes. */
    String[] scopes() default {};
}
