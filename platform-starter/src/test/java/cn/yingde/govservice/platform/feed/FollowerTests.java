package cn.yingde.govservice.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.probe.ProbeApiTest;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

@Tag("sql")
class FollowerTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MachineTime machine;

    private final Peer peer = new Peer("peer-" + fresh());

    @Test
    void readsPageAfterPageAndEachEventOnce() {
        peer.publish(1, 2_500);
        Follower follower = follower(peer);
        assertThat(follower.readOn()).isTrue();
        assertThat(follower.readOn()).isTrue();
        assertThat(follower.readOn()).isFalse();
        assertThat(follower.readOn()).isFalse();
        assertThat(peer.applied).hasSize(2_500).doesNotHaveDuplicates();
    }

    @Test
    void afterAFailureTheSameEventsComeAgain() {
        peer.publish(1, 10);
        peer.failing = true;
        Follower follower = follower(peer);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(follower::readOn);
        peer.failing = false;
        follower.readOn();
        assertThat(peer.applied).hasSize(10);
    }

    @Test
    void anotherReplicaGoesOnWhereTheFirstStopped() {
        peer.publish(1, 10);
        follower(peer).readOn();
        peer.publish(11, 20);
        follower(peer).readOn();
        assertThat(peer.applied).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aReplicaThatReadTheSamePageLaterChangesNothing() {
        peer.publish(1, 10);
        Follower slow = follower(peer);
        peer.onRead = () -> {
            peer.onRead = () -> {};
            follower(peer).readOn();
        };
        slow.readOn();
        assertThat(peer.applied).hasSize(10);
    }

    @Test
    void aFeedThatBeganAnewIsForgottenAndReadFromTheStart() {
        peer.publish(1, 10);
        Follower follower = follower(peer);
        follower.readOn();
        peer.restore("second");
        peer.publish(1, 4);
        assertThat(follower.readOn()).isTrue();
        assertThat(peer.applied).isEmpty();
        follower.readOn();
        assertThat(peer.applied).hasSize(4);
    }

    private Follower follower(Peer of) {
        return new Follower(of, of, jdbc, new TransactionTemplate(transactions), machine);
    }

    /** A peer's feed in memory, and what was applied of it. */
    private static final class Peer implements FeedSource, FeedHandler {

        private final String name;
        private final List<FeedItem> events = new ArrayList<>();
        private final List<String> applied = new ArrayList<>();
        private String epoch = "first";
        private boolean failing;
        private Runnable onRead = () -> {};

        Peer(String name) {
            this.name = name;
        }

        void publish(long from, long to) {
            LongStream.rangeClosed(from, to).mapToObj(this::item).forEach(events::add);
        }

        void restore(String newEpoch) {
            epoch = newEpoch;
            events.clear();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public FeedPage read(String known, String after, int limit) {
            if (known != null && !known.equals(epoch)) {
                throw new FeedBeganAnew(name);
            }
            List<FeedItem> items = events.stream()
                    .filter(item -> Long.parseLong(item.position()) > Long.parseLong(after))
                    .limit(limit)
                    .toList();
            onRead.run();
            return new FeedPage(epoch, Long.toString(events.size()), items);
        }

        @Override
        public String source() {
            return name;
        }

        @Override
        public void apply(List<FeedItem> items) {
            if (failing) {
                throw new IllegalStateException("not now");
            }
            items.forEach(item -> applied.add(item.id()));
        }

        @Override
        public void reset() {
            applied.clear();
        }

        private FeedItem item(long position) {
            OffsetDateTime time = OffsetDateTime.parse("2026-03-02T09:00+08:00");
            return new FeedItem(
                    "1.0",
                    epoch + position,
                    "/api/peer/v1",
                    "cn.yingde.govservice.peer.thing.made.v1",
                    "no-" + position,
                    time,
                    Long.toString(position),
                    1,
                    time,
                    JsonNodeFactory.instance.objectNode());
        }
    }
}
