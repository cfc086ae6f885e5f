package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import cn.yingde.govservice.platform.state.ActionView;
import cn.yingde.govservice.platform.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a caller may do with an item of a reform now, and why each other act is refused. */
final class TransferActions {

    private static final Text ROLE = Text.of("当前角色或部门不能进行此操作。", "The caller's role or department does not allow this.");
    private static final Text TIMER = Text.of("生效日由系统办理。", "The system does it on the day.");

    private TransferActions() {}

    static List<String> allowed(TransferBatch batch, TransferItem item, Caller caller) {
        return explain(batch, item, caller, Locale.CHINESE).stream()
                .filter(ActionView::allowed)
                .map(ActionView::action)
                .toList();
    }

    static List<ActionView> explain(TransferBatch batch, TransferItem item, Caller caller, Locale locale) {
        return Arrays.stream(TransferAction.values())
                .map(action -> view(action, refusal(batch, item, caller, action), locale))
                .toList();
    }

    private static ActionView view(TransferAction action, @Nullable Text refusal, Locale locale) {
        return refusal == null ? ActionView.allowed(action) : ActionView.refused(action, refusal.in(locale), null);
    }

    private static @Nullable Text refusal(
            TransferBatch batch, TransferItem item, Caller caller, TransferAction action) {
        if (action == TransferAction.EFFECT) {
            return TIMER;
        }
        if (!entitled(batch, item, caller, action)) {
            return ROLE;
        }
        boolean possible = TransferLife.TABLE.allows(item.state(), action);
        return possible ? null : TransferLife.TABLE.refusal(item.state(), action);
    }

    private static boolean entitled(TransferBatch batch, TransferItem item, Caller caller, TransferAction action) {
        return switch (action) {
            case CONFIRM -> TransferAccess.confirms(caller, batch, item);
            case OBJECT -> TransferAccess.speaksForEither(caller, item);
            case RULE, UNDO -> caller.has(Role.CATALOG_REVIEWER);
            case EFFECT -> false;
        };
    }
}
