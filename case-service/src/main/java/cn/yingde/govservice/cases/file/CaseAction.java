package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.platform.security.Role.CHIEF_LEADER;
import static cn.yingde.govservice.platform.security.Role.DEPARTMENT_HANDLER;
import static cn.yingde.govservice.platform.security.Role.DEPUTY_LEADER;
import static cn.yingde.govservice.platform.security.Role.WINDOW_CLERK;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Set;

/** What can be done to a case, the fact it leaves in the feed, and who may do it. */
public enum CaseAction {
    SUBMIT("submitted", Scopes.SUBMIT, WINDOW_CLERK, DEPARTMENT_HANDLER), // 收件
    BRING_MATERIAL("material-brought", Scopes.SUBMIT, WINDOW_CLERK, DEPARTMENT_HANDLER), // 补交材料
    CHECK_MATERIAL("material-checked", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 核验材料
    NOTIFY_CORRECTION("correction-noticed", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 补正告知
    CORRECT("corrected", Scopes.SUBMIT, WINDOW_CLERK, DEPARTMENT_HANDLER), // 补正
    ACCEPT("accepted", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 受理
    NOT_ACCEPT("not-accepted", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 不予受理
    GIVE_OPINION("opinion-given", Scopes.HANDLE, DEPARTMENT_HANDLER), // 审查意见
    RETURN_TO_STEP("returned-to-step", Scopes.HANDLE, DEPARTMENT_HANDLER), // 退回上一环节
    REQUEST_PROCEDURE("special-procedure-requested", Scopes.HANDLE, DEPARTMENT_HANDLER), // 特别程序申请
    DECIDE_PROCEDURE("special-procedure-decided", Scopes.HANDLE, DEPUTY_LEADER, CHIEF_LEADER), // 特别程序审批
    END_PROCEDURE("special-procedure-ended", Scopes.HANDLE, DEPARTMENT_HANDLER, DEPUTY_LEADER, CHIEF_LEADER),
    DECIDE("decided", Scopes.HANDLE, DEPUTY_LEADER, CHIEF_LEADER), // 审批决定
    COMPLETE("completed", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER, DEPUTY_LEADER, CHIEF_LEADER), // 办结
    DELIVER("delivered", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 送达
    WITHDRAW("withdrawn", Scopes.SUBMIT, WINDOW_CLERK, DEPARTMENT_HANDLER), // 撤回
    TERMINATE("terminated", Scopes.HANDLE, DEPUTY_LEADER, CHIEF_LEADER), // 终止
    VOID("voided", Scopes.HANDLE, WINDOW_CLERK, DEPARTMENT_HANDLER), // 作废
    DEEM_ACCEPTED("deemed-accepted"), // 视为受理
    EXPIRE_CORRECTION("correction-expired"), // 逾期未补正
    WARN("warned"), // 临期预警
    MARK_OVERDUE("overdue"), // 超期
    MARK_STATUTORY_OVERDUE("statutory-overdue"), // 超法定期限
    WARN_PROCEDURE("special-procedure-overrun"), // 特别程序超时
    MARK_DELIVERY_OVERDUE("delivery-overdue"), // 超送达期限
    HAND_OVER("handed-over"), // 移交
    MOVE_CLOCK("clock-moved"); // 日历调整

    /** Scopes that machine clients need for the acts of people. */
    public static final class Scopes {
        public static final String SUBMIT = "cases.submit";
        public static final String HANDLE = "cases.handle";
        public static final String READ = "cases.read";
        static final String NONE = "";

        private Scopes() {}
    }

    private final String fact;
    private final String scope;
    private final Set<Role> roles;

    /** An act of the system itself. */
    CaseAction(String fact) {
        this(fact, Scopes.NONE);
    }

    CaseAction(String fact, String scope, Role... roles) {
        this.fact = fact;
        this.scope = scope;
        this.roles = Set.of(roles);
    }

    public String fact() {
        return fact;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean bySystem() {
        return roles.isEmpty();
    }

    /** Whether the caller's role or, for a machine, its scope is for this act; says nothing of the case itself. */
    public boolean isFor(Caller caller) {
        return !bySystem()
                && (caller.machine() ? caller.hasScope(scope) : roles.stream().anyMatch(caller::has));
    }
}
