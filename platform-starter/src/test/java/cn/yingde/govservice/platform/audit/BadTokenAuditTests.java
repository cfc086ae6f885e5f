package cn.yingde.govservice.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Tokens;
import cn.yingde.govservice.platform.time.MachineTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("sql")
class BadTokenAuditTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private long seconds = 1_772_413_200;
    private BadTokenAudit audit;

    @BeforeEach
    void noRowsYet() {
        PlatformTables.jdbc().update("delete from audit_event");
        AuditTrail trail = new AuditTrail(PlatformTables.jdbc(), new Ids(() -> 6), new AuditKey(new byte[32]));
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds);
            }
        };
        audit = new BadTokenAudit(trail, clock, new MachineTime(clock), meters);
    }

    @Test
    void writesOneRowPerAddressAndMinuteAndCountsAll() {
        for (int i = 0; i < 59; i++) {
            seen("10.0.0.1");
            seen("10.0.0.2");
            seconds++;
        }
        assertThat(rows()).containsExactlyInAnyOrder("10.0.0.1", "10.0.0.2");
        seconds += 1;
        seen("10.0.0.1");
        assertThat(rows()).containsExactlyInAnyOrder("10.0.0.1", "10.0.0.1", "10.0.0.2");
        assertThat(meters.counter("govservice.tokens.refused").count()).isEqualTo(119);
    }

    @Test
    void writesNothingWhenTheTokenWasNotAtFault() {
        audit.seen(new MockHttpServletRequest(), ProblemException.forbidden());
        assertThat(rows()).isEmpty();
        assertThat(meters.counter("govservice.tokens.refused").count()).isZero();
    }

    private void seen(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        audit.seen(request, Tokens.unauthenticated());
    }

    private static List<String> rows() {
        return PlatformTables.jdbc()
                .queryForList("select object_id from audit_event where action = 'TOKEN'", String.class);
    }
}
