package cn.yingde.govservice.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The issuer's keys: fetched when first needed, refreshed every few minutes and used for up to a day while the issuer
 * is away, so that a stopped issuer stops nobody who holds a valid token.
 */
final class IssuerKeys {

    private static final String AUDIENCE = "govservice";
    private static final Duration OUTAGE = Duration.ofHours(24);
    private static final int CONNECT_MS = 1_000;
    private static final int READ_MS = 2_000;
    private static final int MOST_BYTES = 200_000;

    private IssuerKeys() {}

    static JwtDecoder decoder(SecuritySettings settings) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), source(settings)));
        // Claims are checked by the validators below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    private static JWKSource<SecurityContext> source(SecuritySettings settings) {
        long refresh = settings.keysRefresh().toMillis();
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            URI.create(settings.jwksUri()).toURL(),
                            new DefaultResourceRetriever(CONNECT_MS, READ_MS, MOST_BYTES))
                    .cache(refresh, READ_MS + CONNECT_MS)
                    .refreshAheadCache(false)
                    .rateLimited(Math.min(1_000, refresh / 3))
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException malformed) {
            throw new IllegalStateException("govservice.jwks-uri is not an address: " + settings.jwksUri(), malformed);
        }
    }
}
