package cn.yingde.govservice.cases.answer;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.Visibility;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseStates;
import cn.yingde.govservice.cases.file.Guards;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.state.ActionView;
import cn.yingde.govservice.platform.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the caller may do with a case now, and why not the rest. */
@Component
public class CaseActions {

    private static final Text NOT_FOR_CALLER =
            Text.of("当前角色或部门不办理此操作。", "Not an action of the caller's role or department.");

    private final Visibility visibility;
    private final Acts acts;

    CaseActions(Visibility visibility, Acts acts) {
        this.visibility = visibility;
        this.acts = acts;
    }

    public List<String> allowed(CaseFile file, Caller caller) {
        return explained(file, caller, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(ActionView::allowed)
                .map(ActionView::action)
                .toList();
    }

    public List<ActionView> explained(CaseFile file, Caller caller, Locale locale) {
        return Arrays.stream(CaseAction.values())
                .filter(action -> !action.bySystem() && action != CaseAction.SUBMIT)
                .map(action -> explain(file, action, caller, locale))
                .toList();
    }

    private ActionView explain(CaseFile file, CaseAction action, Caller caller, Locale locale) {
        boolean inState = CaseStates.TABLE.allows(file.state(), action);
        if (inState && !mayAct(file, action, caller)) {
            return ActionView.refused(action, NOT_FOR_CALLER.in(locale), null);
        }
        return Guards.check(file, action, acts.now(Actor.of(caller)))
                .map(problem -> refused(action, problem, locale))
                .orElseGet(() -> ActionView.allowed(action));
    }

    private boolean mayAct(CaseFile file, CaseAction action, Caller caller) {
        return action.isFor(caller) && visibility.acts(caller, file);
    }

    private static ActionView refused(CaseAction action, ProblemException problem, Locale locale) {
        return ActionView.refused(
                action,
                problem.detail().in(locale),
                problem.rule().map(Rule::id).orElse(null));
    }
}
