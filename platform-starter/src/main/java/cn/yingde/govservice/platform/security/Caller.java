package cn.yingde.govservice.platform.security;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, read from a checked token.
 *
 * @param subject the person's or machine's id
 * @param client the client that got the token ({@code azp})
 * @param name display name, when the issuer gives one
 * @param roles known roles; unknown ones are left out
 * @param departmentId the department the caller acts for
 * @param scopes granted scopes
 */
public record Caller(
        String subject,
        String client,
        @Nullable String name,
        Set<Role> roles,
        @Nullable String departmentId,
        Set<String> scopes) {

    /** Whether the caller has one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether the token grants this scope. */
    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    /** A machine client, whose rights are its scopes. */
    public boolean machine() {
        return roles.contains(Role.SYSTEM);
    }

    /** Whether the caller acts for this department. */
    public boolean inDepartment(@Nullable String id) {
        return departmentId != null && departmentId.equals(id);
    }
}
