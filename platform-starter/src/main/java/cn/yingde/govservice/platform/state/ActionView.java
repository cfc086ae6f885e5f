package cn.yingde.govservice.platform.state;

import org.jspecify.annotations.Nullable;

/** Whether the caller may take an action now and, if not, why: the answer of {@code GET …/{id}/actions}. */
public record ActionView(
        String action,
        boolean allowed,
        @Nullable String reason,
        @Nullable String rule) {

    public static ActionView allowed(Enum<?> action) {
        return new ActionView(action.name(), true, null, null);
    }

    public static ActionView refused(Enum<?> action, String reason, @Nullable String rule) {
        return new ActionView(action.name(), false, reason, rule);
    }
}
