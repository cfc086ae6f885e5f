package cn.yingde.govservice.cases.timer;

import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.schedule.Timers;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The timers of this service; each scan is harmless when it runs twice. */
@Component
class CaseTimers {

    private final Timers timers;
    private final PagedScan scan;
    private final RingAlarm ringAlarm;
    private final HandOver handOver;
    private final MoveClock moveClock;

    CaseTimers(Timers timers, PagedScan scan, RingAlarm ringAlarm, HandOver handOver, MoveClock moveClock) {
        this.timers = timers;
        this.scan = scan;
        this.ringAlarm = ringAlarm;
        this.handOver = handOver;
        this.moveClock = moveClock;
    }

    @PostConstruct
    void register() {
        timers.register(
                "case-alarms", Duration.ofSeconds(20), now -> scan.run(() -> ringAlarm.due(now), ringAlarm::handle));
        timers.register("case-hand-over", Duration.ofSeconds(5), now -> scan.run(handOver::due, handOver::handle));
        timers.register("case-calendar", Duration.ofSeconds(10), now -> scan.run(moveClock::due, moveClock::handle));
    }
}
