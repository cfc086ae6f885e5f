package cn.yingde.govservice.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class TimersTests {

    private static final Instant BUSINESS = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final String name = "timer-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void triggersByTheMachineAndTellsTheBusinessTime() {
        List<Instant> runs = new CopyOnWriteArrayList<>();
        Timers timers = replica(true);
        timers.start();
        timers.register(name, OFTEN, runs::add);
        Eventually.assertThat(() -> assertThat(runs).hasSizeGreaterThan(1).containsOnly(BUSINESS));
        timers.stop();
    }

    @Test
    void runsInOneReplicaAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        List<Timers> replicas = List.of(replica(true), replica(true), replica(true));
        replicas.forEach(timers -> timers.register(name, OFTEN, at -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            runs.incrementAndGet();
            now.decrementAndGet();
        }));
        replicas.forEach(Timers::start);
        Eventually.assertThat(() -> assertThat(runs.get()).isGreaterThan(20));
        replicas.forEach(Timers::stop);
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void goesOnAfterAFailure() {
        AtomicInteger runs = new AtomicInteger();
        Timers timers = replica(true);
        timers.register(name, OFTEN, at -> {
            runs.incrementAndGet();
            throw new IllegalStateException("this turn fails");
        });
        timers.start();
        Eventually.assertThat(() -> assertThat(runs.get()).isGreaterThan(1));
        timers.stop();
    }

    @Test
    void runsOnlyWhenAskedWhereTimersAreOff() {
        AtomicInteger runs = new AtomicInteger();
        Timers timers = replica(false);
        timers.register(name, OFTEN, at -> runs.incrementAndGet());
        timers.start();
        timers.run(name);
        timers.stop();
        assertThat(runs.get()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> timers.run("no-such-timer"));
        assertThatIllegalArgumentException().isThrownBy(() -> timers.register(name, OFTEN, at -> {}));
    }

    private static Timers replica(boolean enabled) {
        return new Timers(
                new DefaultLockingTaskExecutor(ScheduleConfiguration.locks(PlatformTables.dataSource())),
                Clock.fixed(BUSINESS, ZoneOffset.UTC),
                new MachineTime(Clock.systemUTC()),
                enabled);
    }
}
