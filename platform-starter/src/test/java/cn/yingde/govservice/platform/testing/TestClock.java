package cn.yingde.govservice.platform.testing;

import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The business clock of tests: it stands at 2026-03-02T09:00+08:00 until a test moves it. */
public final class TestClock extends Clock {

    /** Where the clock stands at first, a Monday morning. */
    public static final Instant START =
            OffsetDateTime.parse("2026-03-02T09:00+08:00").toInstant();

    /** The one clock of this JVM, shared by every replica in it. */
    public static final TestClock INSTANCE = new TestClock();

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    private TestClock() {}

    /** Puts the clock to a moment, like {@code 2026-03-02T09:00+08:00}. */
    public void set(String moment) {
        set(OffsetDateTime.parse(moment).toInstant());
    }

    /** Puts the clock to a moment. */
    public void set(Instant moment) {
        now.set(moment);
    }

    /** Moves the clock on. */
    public void advance(Duration by) {
        now.updateAndGet(moment -> moment.plus(by));
    }

    /** Puts the clock back to where it stands at first. */
    public void reset() {
        now.set(START);
    }

    @Override
    public ZoneId getZone() {
        return BureauTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
