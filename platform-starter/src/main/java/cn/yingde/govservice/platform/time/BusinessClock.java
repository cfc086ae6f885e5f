package cn.yingde.govservice.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads the setting {@code govservice.clock}: empty, a fixed moment or an offset from the machine's time. */
public final class BusinessClock {

    private BusinessClock() {}

    /** The business clock in milliseconds, zone Asia/Shanghai. */
    public static Clock of(String setting) {
        Clock machine = Clock.tickMillis(BureauTime.ZONE);
        if (setting.isBlank()) {
            return machine;
        }
        if (setting.startsWith("P") || setting.startsWith("-P")) {
            return Clock.offset(machine, Duration.parse(setting));
        }
        Instant fixed = OffsetDateTime.parse(setting).toInstant();
        return Clock.fixed(fixed, BureauTime.ZONE);
    }
}
