package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import cn.yingde.govservice.platform.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which actions a caller may take on a matter now, and why each other is refused. */
final class MatterActions {

    private static final Text ROLE = Text.of("当前角色或部门不能进行此操作。", "The caller's role or department does not allow this.");
    private static final Text UNPUBLISHED = Text.of("事项尚未生效。", "No version of the matter is in effect.");

    private MatterActions() {}

    static List<String> allowed(Matter matter, @Nullable Caller caller) {
        return caller == null
                ? List.of()
                : explain(matter, caller, Locale.CHINESE).stream()
                        .filter(ActionView::allowed)
                        .map(ActionView::action)
                        .toList();
    }

    static List<ActionView> explain(Matter matter, Caller caller, Locale locale) {
        return Arrays.stream(MatterAction.values())
                .map(action -> view(action, refusal(matter, caller, action), locale))
                .toList();
    }

    private static ActionView view(MatterAction action, @Nullable Refusal refusal, Locale locale) {
        if (refusal == null) {
            return ActionView.allowed(action);
        }
        Rule rule = refusal.rule();
        return ActionView.refused(action, refusal.why().in(locale), rule == null ? null : rule.id());
    }

    private static @Nullable Refusal refusal(Matter matter, Caller caller, MatterAction action) {
        if (!entitled(matter, caller, action)) {
            return new Refusal(ROLE, null);
        }
        Refusal byState = ofState(matter, action);
        boolean own = action == MatterAction.REVIEW && Objects.equals(matter.submittedBy(), caller.subject());
        return byState == null && own ? new Refusal(MatterRules.FOUR_EYES.accepted(), MatterRules.FOUR_EYES) : byState;
    }

    private static boolean entitled(Matter matter, Caller caller, MatterAction action) {
        boolean editor = MatterAccess.edits(caller, matter.departmentId());
        boolean reviewer = caller.has(Role.CATALOG_REVIEWER);
        return switch (action) {
            case EDIT, SUBMIT, WITHDRAW, START_CHANGE -> editor;
            case REVIEW, PUBLISH, CANCEL -> reviewer;
            case SUSPEND, RESUME -> editor || reviewer;
        };
    }

    private static @Nullable Refusal ofState(Matter matter, MatterAction action) {
        return switch (action) {
            case SUSPEND, RESUME, CANCEL -> ofForce(matter.forceFor(action), action);
            case START_CHANGE ->
                matter.inForce() == InForce.CANCELLED
                        ? new Refusal(MatterRules.ALIVE.accepted(), MatterRules.ALIVE)
                        : ofEditing(matter, action);
            default -> ofEditing(matter, action);
        };
    }

    private static @Nullable Refusal ofEditing(Matter matter, MatterAction action) {
        return MatterLife.EDITING.allows(matter.state(), action)
                ? null
                : new Refusal(MatterLife.EDITING.refusal(matter.state(), action), null);
    }

    private static @Nullable Refusal ofForce(@Nullable InForce force, MatterAction action) {
        if (force == null) {
            return new Refusal(UNPUBLISHED, null);
        }
        return MatterLife.FORCE.allows(force, action)
                ? null
                : new Refusal(MatterLife.FORCE.refusal(force, action), null);
    }

    private record Refusal(Text why, @Nullable Rule rule) {}
}
