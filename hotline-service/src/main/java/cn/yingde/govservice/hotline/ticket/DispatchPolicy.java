package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.ACCUSED_UNIT;
import static cn.yingde.govservice.hotline.HotlineProblem.DISPATCH_ASSISTANTS;
import static cn.yingde.govservice.hotline.HotlineProblem.DUE_TOO_LATE;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for a dispatch (派单): not to the unit complained of, one lead, no later than the ticket's due time. */
final class DispatchPolicy {

    static final Rule NOT_TO_THE_ACCUSED = new Rule(
            "HOTLINE-DIS-1",
            Text.of(
                    "热线工单回避惯例：对部门或其工作人员的投诉不派给该部门",
                    "Practice of the hotline office: a complaint is never handed to the unit complained of"),
            Text.of(
                    "派给其上级、督查室或会议指定的单位",
                    "Dispatch to its superior, the supervision section or a unit that a ruling names"));
    static final Rule ONE_LEAD = new Rule(
            "HOTLINE-DIS-2",
            Text.of("首接负责制：一个主办，若干协办", "One lead department, any number of assisting ones"),
            Text.of("协办部门不重复，且不是主办部门", "Name each assisting department once, and not the lead"));
    static final Rule ONLY_SHORTER = new Rule(
            "HOTLINE-DUE-1",
            Text.of("市中心工单的办理时限以市中心期限为准", "The city centre's due time is the due time"),
            Text.of("本地期限只能更短", "A local limit may only be shorter"));

    private DispatchPolicy() {}

    static Optional<Refusal> check(
            Dispatch dispatch, @Nullable String accusedDepartmentId, boolean ruled, Instant dueAt) {
        return checkAccused(dispatch, accusedDepartmentId, ruled)
                .or(() -> checkAssistants(dispatch))
                .or(() -> refuseIf(
                        dispatch.dueAt() != null && dispatch.dueAt().isAfter(dueAt),
                        DUE_TOO_LATE,
                        Text.of("派单期限晚于工单期限", "The due time is later than the ticket's"),
                        ONLY_SHORTER));
    }

    /** A ruling names who leads; it makes nobody assist in a matter that is about himself. */
    private static Optional<Refusal> checkAccused(Dispatch dispatch, @Nullable String accused, boolean ruled) {
        boolean leads = dispatch.leadDepartmentId().equals(accused);
        boolean assists = accused != null && dispatch.assistingDepartmentIds().contains(accused);
        return refuseIf(
                (leads && !ruled) || assists,
                ACCUSED_UNIT,
                Text.of("不得派给被投诉单位", "The ticket complains of this department"),
                NOT_TO_THE_ACCUSED);
    }

    private static Optional<Refusal> checkAssistants(Dispatch dispatch) {
        List<String> assisting = dispatch.assistingDepartmentIds();
        return refuseIf(
                assisting.contains(dispatch.leadDepartmentId()) || new HashSet<>(assisting).size() < assisting.size(),
                DISPATCH_ASSISTANTS,
                Text.of("协办部门重复或与主办相同", "An assisting department is named twice or leads already"),
                ONE_LEAD);
    }
}
