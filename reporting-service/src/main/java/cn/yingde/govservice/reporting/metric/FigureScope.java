package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Optional;

/** Whose figures a caller may see: statisticians and the bureau all, other leaders their own department's. */
public final class FigureScope {

    /** The bureau itself, whose leaders see everything, sign and publish. */
    public static final String BUREAU = "bureau";

    private FigureScope() {}

    public static boolean seesAll(Caller caller) {
        return caller.has(Role.STATISTICIAN, Role.HOTLINE_SUPERVISOR)
                || bureauLeader(caller)
                || (caller.machine() && caller.hasScope("reports.read"));
    }

    public static boolean bureauLeader(Caller caller) {
        return caller.has(Role.CHIEF_LEADER, Role.DEPUTY_LEADER) && caller.inDepartment(BUREAU);
    }

    /** The question narrowed to what the caller may see; refused when that is nothing. */
    static Question narrow(Question question, Caller caller) {
        return narrowed(question, caller).orElseThrow(ProblemException::forbidden);
    }

    /** The question narrowed to what the caller may see, if that is anything. */
    public static Optional<Question> narrowed(Question question, Caller caller) {
        if (seesAll(caller)) {
            return Optional.of(question);
        }
        String own = caller.departmentId();
        String asked = question.filters().departmentId();
        boolean apart = question.metric().dividesByDepartment();
        return own == null || !apart || (asked != null && !asked.equals(own))
                ? Optional.empty()
                : Optional.of(question.with(question.filters().inDepartment(own)));
    }
}
