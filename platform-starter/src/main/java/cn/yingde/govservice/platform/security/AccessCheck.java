package cn.yingde.govservice.platform.security;

import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Denies by default: a call reaches a handler only as its annotation says. */
public final class AccessCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Public.class)) {
            return true;
        }
        Caller caller = CurrentCaller.of(request).orElseThrow(Tokens::unauthenticated);
        if (method.hasMethodAnnotation(AnyToken.class)) {
            return true;
        }
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null || !permits(allowed, caller)) {
            throw ProblemException.forbidden();
        }
        return true;
    }

    /** Whether this caller may call an endpoint with this annotation. */
    public static boolean permits(Allowed allowed, Caller caller) {
        boolean byRole = caller.has(allowed.roles());
        boolean byScope = caller.machine() && Arrays.stream(allowed.scopes()).anyMatch(caller::hasScope);
        return byRole || byScope;
    }
}
