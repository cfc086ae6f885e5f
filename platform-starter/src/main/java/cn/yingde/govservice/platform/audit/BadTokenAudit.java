package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.BadTokens;
import cn.yingde.govservice.platform.time.MachineTime;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

/** Counts refused tokens and writes one audit row per address and minute. */
public final class BadTokenAudit implements BadTokens {

    private static final Logger log = LoggerFactory.getLogger(BadTokenAudit.class);
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE_MS = 60_000;

    private final AuditTrail trail;
    private final Clock clock;
    private final MachineTime machine;
    private final MeterRegistry meters;
    private final Map<String, Long> minutes = new ConcurrentHashMap<>();

    public BadTokenAudit(AuditTrail trail, Clock clock, MachineTime machine, MeterRegistry meters) {
        this.trail = trail;
        this.clock = clock;
        this.machine = machine;
        this.meters = meters;
    }

    @Override
    public void seen(HttpServletRequest request, ProblemException refused) {
        if (refused.code().status() != HttpStatus.UNAUTHORIZED) {
            return;
        }
        meters.counter("govservice.tokens.refused").increment();
        if (minutes.size() > MOST_ADDRESSES) {
            minutes.clear();
        }
        long minute = machine.now().toEpochMilli() / MINUTE_MS;
        Long last = minutes.put(request.getRemoteAddr(), minute);
        if (last == null || last != minute) {
            write(request.getRemoteAddr());
        }
    }

    private void write(String address) {
        try {
            trail.record(new AuditEntry(
                    clock.instant(),
                    Actor.system("anonymous"),
                    "TOKEN",
                    "address",
                    address,
                    false,
                    "REFUSED_401",
                    null,
                    null,
                    null));
        } catch (DataAccessException unavailable) {
            log.warn("refused token not audited: the database is unavailable");
        }
    }
}
