package cn.yingde.govservice.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.testing.Eventually;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An issuer that is there, away, or has changed its keys, and tokens that nobody should believe. */
class IssuerKeysTests {

    private static final String ISSUER = "http://issuer.test";
    private static final RSAKey FIRST = key("first");
    private static final RSAKey SECOND = key("second");

    private final AtomicReference<RSAKey> published = new AtomicReference<>(FIRST);
    private final AtomicInteger status = new AtomicInteger(200);
    private HttpServer server;
    private Tokens tokens;

    @BeforeEach
    void issuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", exchange -> {
            byte[] body = new JWKSet(published.get().toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status.get(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        tokens = new Tokens(IssuerKeys.decoder(new SecuritySettings(ISSUER, address, Duration.ofMillis(3_100))));
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void withoutAnyKeyACallIsToldToComeAgain() {
        status.set(503);
        String token = signed(FIRST, claims());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> tokens.read(token))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(CommonProblem.KEYS_UNAVAILABLE);
                    assertThat(refused.retryAfter()).isPresent();
                });
        status.set(200);
        assertThat(Eventually.get(() -> tokens.read(token)).subject()).isEqualTo("clerk");
    }

    @Test
    void aKnownKeyIsUsedWhileTheIssuerIsAway() {
        String token = signed(FIRST, claims());
        tokens.read(token);
        server.stop(0);
        assertThat(tokens.read(token).subject()).isEqualTo("clerk");
    }

    @Test
    void aNewKeyIsLearntWhenATokenNeedsIt() {
        tokens.read(signed(FIRST, claims()));
        published.set(SECOND);
        String token = signed(SECOND, claims());
        assertThat(Eventually.get(() -> tokens.read(token)).subject()).isEqualTo("clerk");
    }

    @Test
    void nobodyBelievesAForgedToken() throws JOSEException {
        tokens.read(signed(FIRST, claims()));
        String[] parts = signed(FIRST, claims()).split("\\.");
        String other = signed(
                FIRST, new JWTClaimsSet.Builder(claims()).subject("admin").build());
        refused(new PlainJWT(claims()).serialize());
        refused(parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused(signed(
                JWSAlgorithm.HS256,
                new MACSigner(FIRST.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)),
                claims()));
        refused(signed(new RSAKey.Builder(SECOND).keyID("first").build(), claims()));
        refused("a.b.c");
        refused("");
    }

    @Test
    void nobodyBelievesATokenThatIsNotForUs() {
        refused(signed(
                FIRST, new JWTClaimsSet.Builder(claims()).issuer("http://other").build()));
        refused(signed(
                FIRST, new JWTClaimsSet.Builder(claims()).audience("other").build()));
        refused(signed(
                FIRST,
                new JWTClaimsSet.Builder(claims()).audience(List.<String>of()).build()));
        refused(signed(
                FIRST,
                new JWTClaimsSet.Builder(claims()).expirationTime(new Date(1)).build()));
        refused(signed(FIRST, new JWTClaimsSet.Builder(claims()).subject(null).build()));
    }

    @Test
    void readsTheCallerAndLeavesUnknownRolesOut() {
        Caller caller = tokens.read(signed(
                FIRST,
                new JWTClaimsSet.Builder(claims())
                        .claim("azp", "windows")
                        .claim("roles", List.of("WINDOW_CLERK", "EMPEROR"))
                        .claim("dept", "housing")
                        .claim("scope", " cases.read  cases.submit ")
                        .build()));
        assertThat(caller.client()).isEqualTo("windows");
        assertThat(caller.roles()).containsExactly(Role.WINDOW_CLERK);
        assertThat(caller.departmentId()).isEqualTo("housing");
        assertThat(caller.scopes()).containsExactly("cases.read", "cases.submit");
    }

    @Test
    void aTokenWithoutRightsHasNone() {
        Caller caller = tokens.read(signed(FIRST, claims()));
        assertThat(caller.client()).isEqualTo("clerk");
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.machine()).isFalse();
        assertThat(caller.inDepartment(null)).isFalse();
        assertThat(caller.hasScope("")).isFalse();
    }

    private void refused(String token) {
        assertThatExceptionOfType(ProblemException.class)
                .as(token)
                .isThrownBy(() -> tokens.read(token))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.UNAUTHENTICATED));
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("govservice")
                .subject("clerk")
                .expirationTime(new Date(System.currentTimeMillis() + 600_000))
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims, key.getKeyID());
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) {
        return signed(algorithm, signer, claims, "first");
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims, String keyId) {
        try {
            SignedJWT jwt =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
