package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The one visibility predicate of matters, for lists in SQL and for single ones in code, and who may edit: what was
 * ever in effect is public, drafts and what waits for its day are seen by their department, the reviewers and the bureau's machines.
 */
public final class MatterAccess {

    /** Who sees the open version, over the table alias {@code m}; the parameters come from {@link Scope}. */
    static final String INSIDE = "(:seesAll = true or m.department_id = :ownDepartment)";

    /** Of a published matter outsiders see the version in effect, whatever is being drafted. */
    static final String STATE = "(case when " + INSIDE + " then m.state else 'PUBLISHED' end)";

    static final String VERSION = "(case when m.published_version is null or (m.draft is not null and " + INSIDE
            + ") then m.version_no else m.published_version end)";

    /** The predicate of lists. */
    static final String SQL = "(m.published_version is not null or " + INSIDE + ")";

    private MatterAccess() {}

    /** What a caller sees beside published matters. */
    record Scope(boolean seesAll, String ownDepartment) {}

    static Scope scope(@Nullable Caller caller) {
        if (caller == null) {
            return new Scope(false, "");
        }
        String department = caller.departmentId();
        return new Scope(seesAll(caller), department != null && drafts(caller) ? department : "");
    }

    static boolean sees(@Nullable Caller caller, Matter matter) {
        return matter.published() || seesDraft(caller, matter);
    }

    /** Whether the open version is shown too. */
    static boolean seesDraft(@Nullable Caller caller, Matter matter) {
        Scope scope = scope(caller);
        return scope.seesAll() || scope.ownDepartment().equals(matter.departmentId());
    }

    private static boolean seesAll(Caller caller) {
        boolean bureauMachine = caller.machine() && caller.departmentId() == null && machineScope(caller);
        return caller.has(Role.CATALOG_REVIEWER, Role.ADMIN) || bureauMachine;
    }

    private static boolean drafts(Caller caller) {
        return caller.has(Role.CATALOG_EDITOR) || (caller.machine() && machineScope(caller));
    }

    private static boolean machineScope(Caller caller) {
        return caller.hasScope("catalog.read") || caller.hasScope("catalog.write");
    }

    /** Editors edit for their own department; a machine without a department edits for all. */
    static boolean edits(Caller caller, String departmentId) {
        boolean editor = caller.has(Role.CATALOG_EDITOR) || (caller.machine() && caller.hasScope("catalog.write"));
        boolean everywhere = caller.machine() && caller.departmentId() == null;
        return editor && (everywhere || caller.inDepartment(departmentId));
    }

    static void requireSight(@Nullable Caller caller, Matter matter) {
        if (!sees(caller, matter)) {
            throw ProblemException.notFound();
        }
    }

    static void requireEdit(Caller caller, Matter matter) {
        requireSight(caller, matter);
        if (!edits(caller, matter.departmentId())) {
            throw ProblemException.forbidden();
        }
    }

    /** Suspending and resuming is done by the department or by the bureau's reviewers. */
    static void requireEditOrReview(Caller caller, Matter matter) {
        requireSight(caller, matter);
        if (!edits(caller, matter.departmentId()) && !caller.has(Role.CATALOG_REVIEWER)) {
            throw ProblemException.forbidden();
        }
    }
}
