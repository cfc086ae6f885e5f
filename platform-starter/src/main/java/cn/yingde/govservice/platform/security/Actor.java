package cn.yingde.govservice.platform.security;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who did something: a person, a department's system with the person it acts for, or the service itself.
 *
 * @param role the role shown in history: the first of the caller's roles, or SYSTEM
 */
public record Actor(
        String id,
        @Nullable String name,
        String role,
        @Nullable String departmentId,
        @Nullable ActingPerson actingPerson) {

    /** The caller. */
    public static Actor of(Caller caller) {
        return of(caller, null);
    }

    /** The caller with the person it acts for, which only machine clients may name. */
    public static Actor of(Caller caller, @Nullable ActingPerson acting) {
        if (acting != null && !caller.machine()) {
            throw ProblemException.invalid(
                    "/actingPerson",
                    "NOT_A_MACHINE",
                    Text.of("只有部门系统可以代人操作。", "Only a department's system may name an acting person."));
        }
        String role = caller.roles().stream()
                .min(Comparator.naturalOrder())
                .map(Role::name)
                .orElse("NONE");
        return new Actor(caller.subject(), caller.name(), role, caller.departmentId(), acting);
    }

    /** The service itself, by the name of its timer or job. */
    public static Actor system(String name) {
        return new Actor(name, null, Role.SYSTEM.name(), null, null);
    }
}
