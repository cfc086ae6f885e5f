package cn.yingde.govservice.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.problem.ProblemException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** Each form of declared access against callers with each role, with scopes, and nobody. */
class AccessCheckTests {

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Allowed(roles = Role.WINDOW_CLERK, scopes = "cases.read")
    @interface ReadsCases {}

    /** Handlers with every form of access. */
    static class Handlers {

        @Allowed(roles = {Role.ADMIN, Role.WINDOW_CLERK})
        public void people() {}

        @Allowed(scopes = {"cases.read", "cases.submit"})
        public void machines() {}

        @ReadsCases
        public void named() {}

        @Allowed
        public void nobody() {}

        @AnyToken
        public void token() {}

        @Public
        public void open() {}

        public void forgotten() {}
    }

    @ParameterizedTest(
            name = "{0}: clerk {1}, machine with scope {2}, machine without {3}, person with scope {4}, no token {5}")
    @CsvSource({
        "people,    passes,    FORBIDDEN, FORBIDDEN, FORBIDDEN, UNAUTHENTICATED",
        "machines,  FORBIDDEN, passes,    FORBIDDEN, FORBIDDEN, UNAUTHENTICATED",
        "named,     passes,    passes,    FORBIDDEN, FORBIDDEN, UNAUTHENTICATED",
        "nobody,    FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, UNAUTHENTICATED",
        "token,     passes,    passes,    passes,    passes,    UNAUTHENTICATED",
        "open,      passes,    passes,    passes,    passes,    passes",
        "forgotten, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, UNAUTHENTICATED"
    })
    void letsInWhomTheEndpointNames(
            String handler, String clerk, String scoped, String unscoped, String personWithScope, String none)
            throws NoSuchMethodException {
        assertThat(outcome(handler, caller(Set.of(Role.WINDOW_CLERK), Set.of())))
                .isEqualTo(clerk);
        assertThat(outcome(handler, caller(Set.of(Role.SYSTEM), Set.of("cases.read"))))
                .isEqualTo(scoped);
        assertThat(outcome(handler, caller(Set.of(Role.SYSTEM), Set.of("cases"))))
                .isEqualTo(unscoped);
        assertThat(outcome(handler, caller(Set.of(Role.STATISTICIAN), Set.of("cases.read"))))
                .isEqualTo(personWithScope);
        assertThat(outcome(handler, null)).isEqualTo(none);
    }

    static Stream<Role> roles() {
        return Arrays.stream(Role.values());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void noRoleStandsForAnother(Role role) throws NoSuchMethodException {
        boolean named = EnumSet.of(Role.ADMIN, Role.WINDOW_CLERK).contains(role);
        assertThat(outcome("people", caller(Set.of(role), Set.of()))).isEqualTo(named ? "passes" : "FORBIDDEN");
    }

    private static Caller caller(Set<Role> roles, Set<String> scopes) {
        return new Caller("x", "x", null, roles, null, scopes);
    }

    private static String outcome(String handler, Caller caller) throws NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (caller != null) {
            CurrentCaller.set(request, caller);
        }
        try {
            HandlerMethod method = new HandlerMethod(new Handlers(), Handlers.class.getMethod(handler));
            return new AccessCheck().preHandle(request, new MockHttpServletResponse(), method) ? "passes" : "stopped";
        } catch (ProblemException refused) {
            return refused.code().name();
        }
    }
}
