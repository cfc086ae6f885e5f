package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Carries an act out: finds the case within the caller's sight, lets it decide, and puts what happened on record. */
@Component
public class CaseDesk {

    private final VisibleCases cases;
    private final Visibility visibility;
    private final CaseEvents events;
    private final Acts acts;

    CaseDesk(VisibleCases cases, Visibility visibility, CaseEvents events, Acts acts) {
        this.cases = cases;
        this.visibility = visibility;
        this.events = events;
        this.acts = acts;
    }

    /** Runs inside the command's transaction. */
    public CaseFile act(CaseCall call, CaseAction action, BiFunction<CaseFile, Act, Change> work) {
        CaseFile file = cases.get(call.caseNo(), call.caller());
        if (!action.isFor(call.caller()) || !visibility.acts(call.caller(), file)) {
            throw ProblemException.forbidden();
        }
        call.ifMatch().check(file.version());
        Act act = acts.now(Actor.of(call.caller(), call.actingPerson()));
        CaseState before = file.state();
        Change change = work.apply(file, act);
        events.record(file, action, act, before, change);
        return file;
    }
}
