package cn.yingde.govservice.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** An issuer over real HTTP: serves its key set and signs tokens as the product's issuers do. */
public final class TestIssuer {

    /** Value of the claim {@code iss}. */
    public static final String ISSUER = "http://issuer.test";

    private static final long LIFE_MS = 3_600_000;
    private static final RSAKey KEY = key();
    private static final HttpServer SERVER = serve();

    private TestIssuer() {}

    /** Address of the key set. */
    public static String jwksUri() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/jwks";
    }

    /** Address where clients get tokens with client credentials: the client's id becomes the subject. */
    public static String tokenUri() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/token";
    }

    /** A token of a demo person or machine client, by the person's id like {@code housing-handler}. */
    public static String token(String person) {
        return token(TestPeople.of(person));
    }

    /** A token with these claims. */
    public static String token(TestPeople.Person person) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(List.of("govservice"))
                .subject(person.id())
                .claim("azp", person.id())
                .claim("name", person.id())
                .claim("roles", person.roles())
                .claim("scope", String.join(" ", person.scopes()))
                .issueTime(new Date())
                .expirationTime(new Date(System.currentTimeMillis() + LIFE_MS));
        if (person.department() != null) {
            claims.claim("dept", person.department());
        }
        return signed(claims.build());
    }

    /** A token with any claims, for tests of refusals. */
    public static String signed(JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(KEY));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> StubAnswer.send(exchange, 200, keys));
            server.createContext("/token", exchange -> {
                String client = StubAnswer.basicUser(exchange);
                String body =
                        "{\"access_token\":\"" + token(client) + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
                StubAnswer.send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
