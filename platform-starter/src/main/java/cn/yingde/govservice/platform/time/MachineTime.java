package cn.yingde.govservice.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's own time, for identifiers, claims, leases, retries and token checks; never for deadlines. */
public final class MachineTime {

    private final Clock clock;

    public MachineTime(Clock clock) {
        this.clock = clock;
    }

    /** Now, in milliseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
