package cn.yingde.govservice.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.audit.AuditKey;
import cn.yingde.govservice.platform.audit.AuditSealing;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several replicas write and number at once; some transactions are rolled back, and the writers' clocks disagree. */
@Tag("sql")
class NumberingRaceTests {

    private static final int WRITERS = 4;
    private static final int EVENTS = 40;

    private final JdbcTemplate jdbc = PlatformTables.jdbc();
    private final AtomicLong identifiers = new AtomicLong(1_000);

    @BeforeEach
    void anEmptyFeed() {
        jdbc.update("delete from event");
        jdbc.update("delete from audit_sealed");
        jdbc.update("delete from audit_event");
        jdbc.update("delete from feed_head");
        FeedHead.make(jdbc);
    }

    @RepeatedTest(3)
    void givesEveryEventOnePositionInTheOrderOfItsSubject(RepetitionInfo turn) {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> replicas = IntStream.range(0, 2)
                .mapToObj(each -> CompletableFuture.runAsync(() -> numberWhile(writing)))
                .toList();
        List<CompletableFuture<Integer>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.supplyAsync(
                        () -> write(writer, new Random(31L * turn.getCurrentRepetition() + writer))))
                .toList();
        int written = writers.stream().mapToInt(CompletableFuture::join).sum();
        writing.set(false);
        replicas.forEach(CompletableFuture::join);
        numberAll();
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written).boxed().toList());
        assertThat(jdbc.queryForList("""
                        select count(*) from event a join event b on b.subject_no = a.subject_no
                        and b.subject_version = a.subject_version + 1 and b.position < a.position""", Integer.class)).containsExactly(0);
        assertThat(FeedHead.read(jdbc).position()).isEqualTo(written);
    }

    @Test
    void drawsTheEarlierVersionsInThatLieBehindTheBatch() {
        // version 3 has the smallest identifier, version 1 the greatest, behind more events than a batch holds
        insert(10, "slow", 3);
        insert(9_000_000, "slow", 2);
        insert(9_000_001, "slow", 1);
        jdbc.batchUpdate(
                SQL,
                IntStream.range(0, FeedNumbering.BATCH)
                        .mapToObj(each -> new Object[] {1_000L + each, "other-" + each, 1})
                        .toList());
        numbering().run();
        assertThat(jdbc.queryForList(
                        "select position from event where subject_no = 'slow' order by subject_version", Long.class))
                .containsExactly(1L, 2L, 3L);
        numberAll();
        assertThat(positions()).hasSize(FeedNumbering.BATCH + 3).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheHeadToTheReplicaThatHasIt() {
        insert(10, "a", 1);
        PlatformTables.transactions().executeWithoutResult(status -> {
            jdbc.queryForObject("select position from feed_head where id = 1 for update", Long.class);
            assertThat(CompletableFuture.supplyAsync(() -> numbering().run()).join())
                    .isZero();
        });
        assertThat(numbering().run()).isEqualTo(1);
    }

    @Test
    void countsWhatWaitsUpToABound() {
        IntStream.rangeClosed(1, 7).forEach(each -> insert(each, "w-" + each, 1));
        assertThat(numbering().waiting(5)).isEqualTo(5);
        assertThat(numbering().waiting(100)).isEqualTo(7);
        numberAll();
        assertThat(numbering().waiting(100)).isZero();
    }

    /** Each writer has subjects of its own, as a row lock would give them; how many events it committed. */
    private int write(int writer, Random random) {
        AtomicInteger[] versions = {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        AtomicInteger committed = new AtomicInteger();
        for (int i = 0; i < EVENTS; i++) {
            int subject = random.nextInt(versions.length);
            int events = 1 + random.nextInt(3);
            boolean killed = random.nextInt(6) == 0;
            int before = versions[subject].get();
            PlatformTables.transactions().executeWithoutResult(status -> {
                for (int each = 0; each < events; each++) {
                    long id = skewed(identifiers.incrementAndGet(), random);
                    insert(id, writer + "-" + subject, versions[subject].incrementAndGet());
                }
                if (killed) {
                    status.setRollbackOnly();
                }
            });
            if (killed) {
                versions[subject].set(before);
            } else {
                committed.addAndGet(events);
            }
        }
        return committed.get();
    }

    /** An identifier whose time is that of a clock up to 200 ticks ahead or behind, and which nobody else has. */
    private static long skewed(long tick, Random random) {
        return (tick + random.nextInt(400) - 200) * 1_000_000L + tick;
    }

    private static final String SQL =
            "insert into event (id, subject_type, subject_no, subject_version, fact, actor_id, actor_role, happened_at,"
                    + " recorded_at, data) values (?, 'thing', ?, ?, 'made', 'x', 'ADMIN', now(3), now(3), '{}')";

    private void insert(long id, String no, int version) {
        jdbc.update(SQL, id, no, version);
    }

    private void numberWhile(AtomicBoolean writing) {
        while (writing.get()) {
            numbering().run();
        }
    }

    private void numberAll() {
        FeedNumbering numbering = numbering();
        while (numbering.waiting(1) > 0) {
            numbering.run();
        }
    }

    private FeedNumbering numbering() {
        Ids ids = new Ids(() -> 9);
        AuditKey key = new AuditKey(new byte[32]);
        MachineTime machine = new MachineTime(Clock.systemUTC());
        EventLog events = new EventLog(
                jdbc, ids, tools.jackson.databind.json.JsonMapper.shared(), machine, new AuditTrail(jdbc, ids, key));
        return new FeedNumbering(jdbc, PlatformTables.transactions(), new AuditSealing(jdbc, key), events, machine);
    }

    private List<Long> positions() {
        return jdbc.queryForList("select position from event order by position", Long.class);
    }
}
