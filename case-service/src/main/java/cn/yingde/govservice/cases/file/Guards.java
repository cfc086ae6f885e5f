package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.CorrectionRules;
import cn.yingde.govservice.cases.rule.DecisionRules;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.cases.rule.ProcedureRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.time.BureauTime;
import java.util.Optional;

/** What would refuse an action now that does not depend on what the caller is going to say. */
public final class Guards {

    private Guards() {}

    public static Optional<ProblemException> check(CaseFile file, CaseAction action, Act act) {
        String type = file.matter.type();
        return switch (action) {
            case NOTIFY_CORRECTION ->
                CorrectionRules.once(type, file.correction != null)
                        .or(() -> CorrectionRules.inTime(type, file.silenceFrom(), act.today(), act.calendar()));
            case CORRECT -> CorrectionRules.allBrought(type, file.missingNecessary());
            case ACCEPT -> AcceptanceRules.complete(type, file.missingNecessary());
            case NOT_ACCEPT -> AcceptanceRules.notLapsed(type, file.silenceFrom(), act.today(), act.calendar());
            case REQUEST_PROCEDURE ->
                ProcedureRules.oneAtATime(type, file.procedure != null).or(() -> notAfterDue(file, act));
            case DECIDE_PROCEDURE -> ownRequest(file, act);
            case DECIDE -> DecisionRules.noOpenProcedure(type, file.procedure != null);
            case VOID -> DeliveryRules.sameDay(BureauTime.date(file.receivedAt), act.today());
            default -> Optional.empty();
        };
    }

    private static Optional<ProblemException> notAfterDue(CaseFile file, Act act) {
        return file.clock == null
                ? Optional.empty()
                : ProcedureRules.notAfterDue(file.matter.type(), act.today(), file.clock.due());
    }

    private static Optional<ProblemException> ownRequest(CaseFile file, Act act) {
        OpenProcedure asked = file.procedure;
        if (asked == null || asked.approved()) {
            return Optional.of(ProblemException.notFound());
        }
        return ProcedureRules.notOwnRequest(asked.requester(), act.actor().id());
    }
}
