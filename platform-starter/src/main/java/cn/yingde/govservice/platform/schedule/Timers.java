package cn.yingde.govservice.platform.schedule;

import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that one replica does at a time. The trigger is the machine's time; the work is given the business clock's. The
 * lock only saves work: what a timer does must be harmless when done twice, since a killed replica's lock ends by
 * itself within a minute.
 */
public final class Timers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Timers.class);
    private static final Duration LOCK_AT_MOST = Duration.ofMinutes(1);
    private static final int THREADS = 2;

    private record Timer(String name, Duration every, Consumer<Instant> work) {}

    private final LockingTaskExecutor locks;
    private final Clock clock;
    private final MachineTime machine;
    private final boolean enabled;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService running;

    public Timers(LockingTaskExecutor locks, Clock clock, MachineTime machine, boolean enabled) {
        this.locks = locks;
        this.clock = clock;
        this.machine = machine;
        this.enabled = enabled;
    }

    /** Does the work again and again, each time after the pause, in one replica of all. */
    public synchronized void register(String name, Duration every, Consumer<Instant> work) {
        Timer timer = new Timer(name, every, work);
        if (timers.putIfAbsent(name, timer) != null) {
            throw new IllegalArgumentException("Two timers are called " + name);
        }
        if (running != null) {
            schedule(running, timer);
        }
    }

    /** Does a timer's work now, without its lock; for tests and for operators. */
    public void run(String name) {
        Timer timer = timers.get(name);
        if (timer == null) {
            throw new IllegalArgumentException("No timer " + name);
        }
        timer.work().accept(clock.instant());
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "timers");
            thread.setDaemon(true);
            return thread;
        });
        running = executor;
        if (enabled) {
            timers.values().forEach(timer -> schedule(executor, timer));
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.shutdownNow();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private void schedule(ScheduledExecutorService executor, Timer timer) {
        long millis = timer.every().toMillis();
        if (enabled) {
            executor.scheduleWithFixedDelay(() -> runLocked(timer), millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void runLocked(Timer timer) {
        try {
            LockConfiguration lock = new LockConfiguration(machine.now(), timer.name(), LOCK_AT_MOST, Duration.ZERO);
            locks.executeWithLock((Runnable) () -> timer.work().accept(clock.instant()), lock);
        } catch (RuntimeException e) {
            // A timer that failed is tried again at its next turn.
            log.warn("timer {} failed", timer.name(), e);
        }
    }
}
