package cn.yingde.govservice.cases.follow;

import cn.yingde.govservice.cases.clients.catalog.CatalogFeed;
import cn.yingde.govservice.cases.clients.catalog.CatalogUnavailable;
import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How far the catalogue has been followed, for who needs everything it has said so far. */
@Component
public class CatalogProgress {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 200;

    private final CatalogFeed feed;
    private final FeedStatus status;
    private final MachineTime machine;

    CatalogProgress(CatalogFeed feed, FeedStatus status, MachineTime machine) {
        this.feed = feed;
        this.status = status;
        this.machine = machine;
    }

    /**
     * Waits until everything the catalogue has said by now is here: an import that follows the catalogue's own must not
     * find its matters unknown. With the catalogue away, what is here has to do.
     */
    public void awaitNow() {
        long head;
        try {
            head = Long.parseLong(feed.read(null, "0", 1).head());
        } catch (CatalogUnavailable away) {
            return;
        }
        Instant until = machine.now().plus(PATIENCE);
        while (position() < head) {
            if (machine.now().isAfter(until)) {
                throw behind();
            }
            pause();
        }
    }

    private long position() {
        return status.sources().stream()
                .filter(source -> source.source().equals(CatalogFeed.NAME))
                .mapToLong(FeedStatus.Source::position)
                .findFirst()
                .orElse(0);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw behind();
        }
    }

    private static ProblemException behind() {
        return ProblemException.of(
                        CaseProblem.CASE_FEED_BEHIND,
                        Text.of("事项目录的变更尚未同步完，请稍后再试。", "The catalogue's changes are not all here yet; try again."))
                .retryAfter(Duration.ofSeconds(10));
    }
}
