package cn.yingde.govservice.demodata.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of the acts of a ticket. */
final class ActData {

    record Dispatch(String leadDepartmentId, List<String> assistingDepartmentIds, String basis) {}

    record HandBack(String reason, String suggestedDepartmentId) {}

    record Verdict(String decision, String comment) {}

    record Ruling(String minutesNo, String leadDepartmentId) {}

    record Extend(
            int days,
            String reason,
            @Nullable String approverRole,
            @Nullable String approverName) {}

    record Reply(
            String handledAt,
            String process,
            String result,
            String answerToCaller,
            boolean contactedCaller,
            String contactedAt,
            String solved,
            @Nullable String unsolvedReason) {}

    record Review(
            String decision,
            @Nullable List<String> findings,
            @Nullable String reason) {}

    record Callback(
            boolean reached,
            @Nullable String solved,
            @Nullable Integer grade,
            @Nullable String comment) {}

    record Supervise(String reason, String dueOn) {}

    record Reason(String reason) {}

    private ActData() {}
}
