package cn.yingde.govservice.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint: people with one of the roles, machine clients with one of the scopes. A service may name a
 * set that it needs often by an annotation of its own that carries this one.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** One of these roles. */
    Role[] roles() default {};

    /** For callers with role SYSTEM: one of these scopes. */
    String[] scopes() default {};
}
