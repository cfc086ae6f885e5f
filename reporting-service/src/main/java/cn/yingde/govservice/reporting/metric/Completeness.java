package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether everything that a figure counts has been heard of: its cut-off is over and its source was read to the end. */
@Component
public class Completeness {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final FeedStatus feeds;
    private final MachineTime machine;

    Completeness(FeedStatus feeds, MachineTime machine) {
        this.feeds = feeds;
        this.machine = machine;
    }

    boolean of(Question question) {
        return question.cutOff().over()
                && feeds.sources().stream()
                        .filter(source ->
                                source.source().equals(question.metric().source()))
                        .anyMatch(this::caughtUp);
    }

    /** All three sources have been read to their heads. */
    public boolean allCaughtUp() {
        return feeds.sources().stream().allMatch(this::caughtUp);
    }

    /** Read to the head that the source named last, not long ago. */
    public boolean caughtUp(FeedStatus.Source source) {
        return source.readAt() != null
                && source.lag() == 0
                && source.readAt().isAfter(machine.now().minus(FRESH));
    }
}
