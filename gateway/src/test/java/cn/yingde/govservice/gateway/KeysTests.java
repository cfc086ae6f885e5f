package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static cn.yingde.govservice.gateway.ProblemAssert.assertRetryAfter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The issuer away at the start, and away later on. */
@TestPropertySource(properties = "govservice.keys-refresh=50ms")
class KeysTests extends GatewayTest {
    @BeforeEach
    void issuerAway() {
        ISSUER.away(true);
    }

    @AfterEach
    void issuerBack() {
        ISSUER.away(false);
    }

    @Test
    void startsWithoutTheIssuerAndGoesOnWithoutItLater() throws IOException {
        var refused = send(withToken());
        assertProblem(refused, 503, "KEYS_UNAVAILABLE");
        assertRetryAfter(refused);

        ISSUER.away(false);
        Poll.until("keys fetched", () -> status(withToken()) == 200);

        ISSUER.away(true);
        int before = ISSUER.asked();
        Poll.until("several refreshes failed", () -> {
            assertThat(status(withToken())).isEqualTo(200);
            return ISSUER.asked() >= before + 4;
        });
    }

    private HttpRequest.Builder withToken() {
        return open("/api/hotline/v1/tickets").header("Authorization", "Bearer " + ISSUER.token("patient-client"));
    }

    private static int status(HttpRequest.Builder request) {
        try {
            return send(request).statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
