package cn.yingde.govservice.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer with a real key and a real key address, which can be told to be away. */
public final class TestIssuer {
    public static final String NAME = "http://issuer.test";

    private final RSAKey key = newKey("test-key");
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    public TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool(TestIssuer::daemon));
        server.createContext("/jwks", this::answer);
        server.start();
    }

    public String jwksUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
    }

    public TestIssuer away(boolean now) {
        away = now;
        return this;
    }

    /** How often the keys were asked for, answered or not. */
    public int asked() {
        return asked.get();
    }

    public String token(String client) {
        return token(client, claims -> claims);
    }

    public String token(String client, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("govservice")
                .subject(client)
                .claim("azp", client)
                .claim("roles", List.of("HOTLINE_OPERATOR"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        return signed(change.apply(claims).build(), key);
    }

    /** A token whose key id is this issuer's but whose key is not. */
    public String forged(String client) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience("govservice")
                .subject(client)
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
                .build();
        return signed(claims, newKey("test-key"));
    }

    public static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        asked.incrementAndGet();
        byte[] body = new JWKSet(key).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(away ? 503 : 200, away ? -1 : body.length);
        if (!away) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
