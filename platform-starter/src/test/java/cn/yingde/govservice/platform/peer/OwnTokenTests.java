package cn.yingde.govservice.platform.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.testing.StubAnswer;
import cn.yingde.govservice.platform.testing.TestClock;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.platform.time.MachineTime;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OwnTokenTests {

    private final AtomicInteger fetched = new AtomicInteger();
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicReference<Instant> now = new AtomicReference<>(TestClock.START);
    private HttpServer issuer;

    @BeforeEach
    void anIssuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/token", exchange -> {
            String body = "{\"access_token\":\"t" + fetched.incrementAndGet() + "\",\"expires_in\":600}";
            StubAnswer.send(exchange, status.get(), body.getBytes(StandardCharsets.UTF_8));
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void oneTokenServesManyCallsUntilShortlyBeforeItExpires() {
        OwnToken token = token();
        assertThat(token.value()).isEqualTo("t1");
        now.set(TestClock.START.plusSeconds(500));
        assertThat(token.value()).isEqualTo("t1");
        now.set(TestClock.START.plusSeconds(545));
        assertThat(token.value()).isEqualTo("t2");
    }

    @Test
    void theOldTokenServesWhileTheIssuerIsAway() {
        OwnToken token = token();
        token.value();
        status.set(503);
        now.set(TestClock.START.plusSeconds(545));
        assertThat(token.value()).isEqualTo("t1");
        now.set(TestClock.START.plus(Duration.ofMinutes(11)));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(token::value);
    }

    private OwnToken token() {
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return BureauTime.ZONE;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        String uri = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/token";
        return new OwnToken(
                new PeerSettings(uri, "svc-cases", "secret"),
                JsonMapper.builder().build(),
                new MachineTime(clock));
    }
}
