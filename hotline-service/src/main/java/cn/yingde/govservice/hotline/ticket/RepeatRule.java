package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a call is the repeat of an earlier one (重复诉求): same caller, topic, township and place, and that ticket is
 * open or was closed at most 30 days ago. With new facts it is a ticket of its own.
 */
public final class RepeatRule {

    public static final Rule RULE = new Rule(
            "HOTLINE-REPEAT-1",
            Text.of("重复诉求合并：无新事实的重复诉求并入原工单", "Repeats without new facts join the earlier ticket"),
            Text.of("有新事实时注明 newFacts", "Say newFacts when there are any"));

    private RepeatRule() {}

    public static boolean repeats(boolean newFacts, @Nullable Instant earlierEndedAt, LocalDate today, int days) {
        if (newFacts) {
            return false;
        }
        return earlierEndedAt == null
                || !BureauTime.date(earlierEndedAt).plusDays(days).isBefore(today);
    }
}
