package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.DESIGNATED_NO_RETURN;
import static cn.yingde.govservice.hotline.HotlineProblem.RETURN_LIMIT_COORDINATE;
import static cn.yingde.govservice.hotline.HotlineProblem.RETURN_TOO_LATE;
import static cn.yingde.govservice.hotline.HotlineProblem.RETURN_USED;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules for handing a ticket back (退单): once for each department and ticket, by closing time of the next working
 * day, never by a designated department; after the second approved return a meeting decides who leads.
 */
final class ReturnPolicy {

    private static final Text MINUTES = Text.of(
            "英德市政务服务和数据管理局2019年上半年工作总结：职责不清的工单由协调会议定，会议纪要作为派单依据",
            "Half-year report 2019: a meeting decides unclear duties, its minutes are the basis of dispatch");
    private static final Text PRACTICE = Text.of("热线工单退单办理惯例", "Practice of the hotline office on returns");

    static final Rule ONCE_EACH = new Rule(
            "HOTLINE-RET-1", PRACTICE, Text.of("签收并办理，或申请协调", "Sign off and handle it, or ask for coordination"));
    static final Rule IN_TIME = new Rule(
            "HOTLINE-RET-2",
            PRACTICE,
            Text.of("派单后下一个工作日下班前申请退单", "Ask by closing time of the working day after dispatch"));
    static final Rule NOT_BY_THE_DESIGNATED =
            new Rule("HOTLINE-RET-3", MINUTES, Text.of("按会议纪要办理", "Handle it as the minutes say"));
    static final Rule THEN_COORDINATE = new Rule(
            "HOTLINE-RET-4", MINUTES, Text.of("召开协调会，按裁定派单", "Hold a coordination meeting and dispatch by its ruling"));

    private ReturnPolicy() {}

    static Optional<Refusal> check(boolean usedByDepartment, boolean designated, Instant now, @Nullable Instant limit) {
        return refuseIf(
                        designated,
                        DESIGNATED_NO_RETURN,
                        Text.of("会议指定的承办部门不得退单", "A designated department cannot return the ticket"),
                        NOT_BY_THE_DESIGNATED)
                .or(() -> refuseIf(
                        usedByDepartment,
                        RETURN_USED,
                        Text.of("本部门对该工单已申请过退单", "The department has used its return of this ticket"),
                        ONCE_EACH))
                .or(() -> refuseIf(
                        limit != null && now.isAfter(limit),
                        RETURN_TOO_LATE,
                        Text.of("已超过退单期限", "The time for a return has passed"),
                        IN_TIME));
    }

    static TicketState afterApproval(int approved, int limit) {
        return approved >= limit ? TicketState.COORDINATING : TicketState.PENDING_DISPATCH;
    }

    /** Out of coordination nothing is dispatched before there is a ruling. */
    static Optional<Refusal> checkRuled(TicketState from, @Nullable Ruling ruling) {
        return checkDispatch(from, ruling == null ? "" : ruling.leadDepartmentId(), ruling);
    }

    /** A dispatch out of coordination follows a ruling, to the department it names. */
    static Optional<Refusal> checkDispatch(TicketState from, String leadDepartmentId, @Nullable Ruling ruling) {
        boolean ruled = ruling != null && ruling.leadDepartmentId().equals(leadDepartmentId);
        return refuseIf(
                from == TicketState.COORDINATING && !ruled,
                RETURN_LIMIT_COORDINATE,
                Text.of("退单已达上限，须先协调裁定", "Returns are used up: a ruling must name the department"),
                THEN_COORDINATE);
    }
}
