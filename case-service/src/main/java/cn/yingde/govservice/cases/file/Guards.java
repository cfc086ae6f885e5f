package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.AcceptanceRules;
import cn.yingde.govservice.cases.rule.CorrectedRules;
import cn.yingde.govservice.cases.rule.CorrectionRules;
import cn.yingde.govservice.cases.rule.DecisionRules;
import cn.yingde.govservice.cases.rule.DeliveryRules;
import cn.yingde.govservice.cases.rule.ProcedureRules;
import cn.yingde.govservice.cases.rule.StateRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.time.BureauTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What would refuse an action now, whatever the caller is going to say: the acts and the list of actions share it. */
public final class Guards {

    private Guards() {}

    /** The first refusal. */
    public static Optional<ProblemException> check(CaseFile file, CaseAction action, Act act) {
        return of(file, action, act).flatMap(Optional::stream).findFirst();
    }

    /** The state first, then the rules in order; each is judged when it is its turn. */
    static Stream<Optional<ProblemException>> of(CaseLife file, CaseAction action, Act act) {
        return Stream.concat(Stream.of(state(file, action, act)), rules(file, action, act));
    }

    /** A case that is accepted already says so to who comes too late for a notice or a non-acceptance. */
    private static Optional<ProblemException> state(CaseLife file, CaseAction action, Act act) {
        if (CaseStates.TABLE.allows(file.state, action)) {
            return Optional.empty();
        }
        String type = file.matter.type();
        boolean tooLate = action == CaseAction.NOTIFY_CORRECTION || action == CaseAction.NOT_ACCEPT;
        if (act.live() && tooLate && file.clock != null && file.clock.deemed()) {
            return Optional.of(AcceptanceRules.acceptedBySilence(type, file.clock.acceptedOn()));
        }
        if (act.live() && action == CaseAction.NOTIFY_CORRECTION && file.clock != null) {
            return Optional.of(CorrectionRules.afterAcceptance(type, file.clock.acceptedOn()));
        }
        return Optional.of(
                StateRules.notInThisState(CaseStates.TABLE.refusal(file.state, action), possible(file.state)));
    }

    private static List<CaseAction> possible(CaseState state) {
        return CaseStates.TABLE.actions(state).stream()
                .filter(action -> !action.bySystem())
                .toList();
    }

    private static Stream<Optional<ProblemException>> rules(CaseLife file, CaseAction action, Act act) {
        String type = file.matter.type();
        return switch (action) {
            case NOTIFY_CORRECTION -> notice(file, act);
            case CORRECT -> act.live() ? Stream.of(CorrectedRules.allBrought(type, file.owed())) : Stream.empty();
            case ACCEPT -> act.live() ? acceptance(file) : Stream.empty();
            case NOT_ACCEPT -> Stream.of(notLapsed(file, act));
            case REQUEST_PROCEDURE ->
                Stream.of(ProcedureRules.oneAtATime(type, file.procedure != null), notAfterDue(file, act));
            case DECIDE_PROCEDURE -> act.live() ? Stream.of(anothersRequest(file, act)) : Stream.empty();
            case DECIDE -> Stream.of(DecisionRules.noOpenProcedure(type, file.procedure != null));
            case VOID -> Stream.of(DeliveryRules.sameDay(BureauTime.date(file.receivedAt), act.today()));
            default -> Stream.empty();
        };
    }

    private static Stream<Optional<ProblemException>> notice(CaseLife file, Act act) {
        String type = file.matter.type();
        return Stream.of(
                notLapsed(file, act),
                CorrectionRules.once(type, file.correction != null),
                CorrectionRules.inTime(type, file.silenceFrom(), act.today(), act.calendar()));
    }

    private static Stream<Optional<ProblemException>> acceptance(CaseLife file) {
        return Stream.of(
                AcceptanceRules.complete(file.matter.type(), file.missing(EnumSet.of(Necessity.NECESSARY))),
                AcceptanceRules.deferrable(file.missing(EnumSet.of(Necessity.DEFERRABLE))));
    }

    private static Optional<ProblemException> notLapsed(CaseLife file, Act act) {
        return AcceptanceRules.notLapsed(file.matter.type(), file.silenceFrom(), act.today(), act.calendar());
    }

    private static Optional<ProblemException> notAfterDue(CaseLife file, Act act) {
        return file.clock == null
                ? Optional.empty()
                : ProcedureRules.notAfterDue(file.matter.type(), act.at(), file.clock.dueAt());
    }

    private static Optional<ProblemException> anothersRequest(CaseLife file, Act act) {
        OpenProcedure asked = file.procedure;
        if (asked == null || asked.approved()) {
            return Optional.of(ProblemException.notFound());
        }
        return ProcedureRules.notOwnRequest(asked.requester(), act.person());
    }
}
