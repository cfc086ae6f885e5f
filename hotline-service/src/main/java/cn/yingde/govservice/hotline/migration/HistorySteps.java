package cn.yingde.govservice.hotline.migration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every act that a history can tell, with the step that takes it. */
@Component
class HistorySteps {

    private final Map<HistoryAction, Step> steps = new EnumMap<>(HistoryAction.class);

    HistorySteps(DeskSteps desk, DispatchSteps dispatch, HandlingSteps handling, ClosingSteps closing) {
        steps.putAll(desk.steps());
        steps.putAll(dispatch.steps());
        steps.putAll(handling.steps());
        steps.putAll(closing.steps());
    }

    @Nullable
    String take(HistoryAction action, Step.Moment moment) {
        return Objects.requireNonNull(steps.get(action), action.name()).take(moment);
    }
}
