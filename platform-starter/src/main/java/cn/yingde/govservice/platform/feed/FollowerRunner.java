package cn.yingde.govservice.platform.feed;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls every followed feed each second, and at once again while there is more. */
public final class FollowerRunner extends Loop {

    private static final Logger log = LoggerFactory.getLogger(FollowerRunner.class);

    private final List<Follower> followers;

    FollowerRunner(List<Follower> followers, Duration every) {
        super("feed-followers", every);
        this.followers = followers;
    }

    @Override
    protected boolean runOnce() {
        boolean more = false;
        for (Follower follower : followers) {
            more |= readOn(follower);
        }
        return more;
    }

    private static boolean readOn(Follower follower) {
        try {
            return follower.readOn();
        } catch (RuntimeException failure) {
            // A peer that is down delays its own events only.
            log.debug("feed of {} not read", follower.name(), failure);
            log.info(
                    "feed of {} not read: {}",
                    follower.name(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
