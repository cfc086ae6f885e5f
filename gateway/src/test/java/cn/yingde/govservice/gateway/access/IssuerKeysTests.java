package cn.yingde.govservice.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.testing.TestIssuer;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** When the issuer's keys are fetched, renewed, kept and given up. */
class IssuerKeysTests {
    private static final RSAKey FIRST = TestIssuer.newKey("first");
    private static final RSAKey SECOND = TestIssuer.newKey("second");

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private JWKSet published = new JWKSet(FIRST);
    private boolean away;
    private int asked;

    private final IssuerKeys keys =
            new IssuerKeys(Mono.defer(this::answer), () -> now, Duration.ofMinutes(5), Duration.ofHours(24));

    @Test
    void asksNobodyBeforeTheFirstToken() {
        assertThat(asked).isZero();
        assertThat(found(FIRST)).hasSize(1);
        assertThat(asked).isOne();
    }

    @Test
    void asksNotAgainWhileTheKeysAreFresh() {
        found(FIRST);
        pass(Duration.ofMinutes(4));
        found(FIRST);
        assertThat(asked).isOne();
    }

    @Test
    void renewsOldKeysBehindTheCall() {
        found(FIRST);
        pass(Duration.ofMinutes(6));
        published = new JWKSet(SECOND);
        assertThat(found(FIRST)).as("the old ones serve once more").hasSize(1);
        assertThat(found(SECOND)).hasSize(1);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void goesOnWithOldKeysForADayWhileTheIssuerIsAway() {
        found(FIRST);
        away = true;
        for (int hour = 1; hour < 24; hour++) {
            pass(Duration.ofHours(1));
            assertThat(found(FIRST)).hasSize(1);
        }
        assertThat(asked).isEqualTo(24);
        pass(Duration.ofHours(2));
        assertUnavailable();
    }

    @Test
    void isUnavailableWithoutAnyKeyAndRecoversByItself() {
        away = true;
        assertUnavailable();
        assertUnavailable();
        assertThat(asked).as("a dead issuer is asked once a second at most").isOne();
        away = false;
        pass(Duration.ofSeconds(2));
        assertThat(found(FIRST)).hasSize(1);
    }

    @Test
    void takesAnEmptyKeySetForNone() {
        published = new JWKSet();
        assertUnavailable();
    }

    @Test
    void fetchesAtOnceForAnUnknownKeyButNotForEachMadeUpOne() {
        found(FIRST);
        pass(Duration.ofSeconds(2));
        published = new JWKSet(List.<JWK>of(FIRST, SECOND));
        assertThat(found(SECOND))
                .as("a new key works without waiting for the next refresh")
                .hasSize(1);
        for (int i = 0; i < 5; i++) {
            assertThat(found(TestIssuer.newKey("made-up"))).isEmpty();
        }
        assertThat(asked).isEqualTo(2);
    }

    private Mono<JWKSet> answer() {
        asked++;
        return away ? Mono.error(new java.io.IOException("away")) : Mono.just(published);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<JWK> found(RSAKey key) {
        return keys.of(tokenOf(key)).collectList().block();
    }

    private void assertUnavailable() {
        assertThatExceptionOfType(GatewayProblem.class)
                .isThrownBy(() -> found(FIRST))
                .matches(problem -> problem.code() == GatewayCode.KEYS_UNAVAILABLE);
    }

    private static SignedJWT tokenOf(RSAKey key) {
        try {
            return SignedJWT.parse(
                    TestIssuer.signed(new JWTClaimsSet.Builder().subject("x").build(), key));
        } catch (ParseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
