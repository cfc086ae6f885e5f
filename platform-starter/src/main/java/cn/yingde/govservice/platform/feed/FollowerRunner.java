package cn.yingde.govservice.platform.feed;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls every followed feed each second, and at once again while there is more; each in a thread of its own, so that a
 * peer that hangs delays its own events only.
 */
public final class FollowerRunner extends Loops {

    private static final Logger log = LoggerFactory.getLogger(FollowerRunner.class);

    FollowerRunner(List<Follower> followers, Duration every) {
        followers.forEach(follower -> add(new One(follower, every)));
    }

    /** Follows one peer. */
    private static final class One extends Loop {

        private final Follower follower;

        One(Follower follower, Duration every) {
            super("feed-follower-" + follower.name(), every);
            this.follower = follower;
        }

        @Override
        protected boolean runOnce() {
            try {
                return follower.readOn();
            } catch (RuntimeException failure) {
                log.debug("feed of {} not read", follower.name(), failure);
                log.info(
                        "feed of {} not read: {}",
                        follower.name(),
                        failure.getClass().getSimpleName());
                return false;
            }
        }
    }
}
