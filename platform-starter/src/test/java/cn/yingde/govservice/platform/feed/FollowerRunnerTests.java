package cn.yingde.govservice.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Peers that hang, fail or begin anew while others answer. */
@Tag("sql")
class FollowerRunnerTests {

    private final CountDownLatch hanging = new CountDownLatch(1);
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger forgotten = new AtomicInteger();

    @BeforeEach
    void nothingFollowedYet() {
        PlatformTables.jdbc().update("delete from feed_watermark");
    }

    /** A peer that answers one way. */
    private record Peer(
            String name, java.util.function.Supplier<FeedPage> answer, AtomicInteger heard, AtomicInteger forgotten)
            implements FeedSource, FeedHandler {

        @Override
        public FeedPage read(String epoch, String after, int limit) {
            return answer.get();
        }

        @Override
        public String source() {
            return name;
        }

        @Override
        public void apply(List<FeedItem> items) {
            heard.addAndGet(items.size());
        }

        @Override
        public void reset() {
            forgotten.incrementAndGet();
        }
    }

    @Test
    void aPeerThatHangsOrFailsDelaysItsOwnEventsOnly() {
        FollowerRunner runner = new FollowerRunner(
                List.of(
                        follower("hanging", this::hang),
                        follower("failing", () -> {
                            throw new IllegalStateException("half a body");
                        }),
                        follower("well", () -> new FeedPage("one", Integer.toString(heard.get() + 1), List.of()))),
                Duration.ofMillis(5));
        runner.start();
        try {
            Eventually.assertThat(() -> assertThat(status("well").readAt()).isNotNull());
            assertThat(status("hanging").readAt()).isNull();
            assertThat(status("failing").readAt()).isNull();
            assertThat(runner.isRunning()).isTrue();
        } finally {
            hanging.countDown();
            runner.stop();
        }
        assertThat(runner.isRunning()).isFalse();
    }

    @Test
    void aFeedThatBeganAnewHasNotBeenReadYet() {
        AtomicInteger reads = new AtomicInteger();
        Follower follower = follower("restored", () -> {
            if (reads.incrementAndGet() == 2) {
                throw new FeedBeganAnew("restored");
            }
            return new FeedPage("one", "5", List.of());
        });
        follower.readOn();
        assertThat(status("restored").lag()).isEqualTo(5);
        assertThat(follower.readOn()).isTrue();
        assertThat(forgotten).hasValue(1);
        assertThat(status("restored").readAt()).isNull();
        assertThat(status("restored").position()).isZero();
        follower.readOn();
        assertThat(status("restored").readAt()).isNotNull();
    }

    @Test
    void whatFailedAndWhatWasReadAreForgottenTogether() {
        AtomicInteger reads = new AtomicInteger();
        Follower follower = follower("torn", () -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("reset");
            }
            return new FeedPage("one", "0", List.of());
        });
        org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(follower::readOn);
        assertThat(status("torn").readAt()).isNull();
        assertThat(follower.readOn()).isFalse();
        assertThat(heard).hasValue(0);
    }

    private FeedPage hang() {
        try {
            hanging.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("read timed out");
    }

    private Follower follower(String name, java.util.function.Supplier<FeedPage> answer) {
        Peer peer = new Peer(name, answer, heard, forgotten);
        MachineTime machine = new MachineTime(Clock.systemUTC());
        return new Follower(peer, peer, PlatformTables.jdbc(), PlatformTables.transactions(), machine);
    }

    private static FeedStatus.Source status(String name) {
        return new FeedStatus(PlatformTables.jdbc())
                .sources().stream()
                        .filter(source -> source.source().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
