package cn.yingde.govservice.gateway.access;

import cn.yingde.govservice.gateway.problem.GatewayProblem;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import io.netty.channel.ChannelOption;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * How a token is checked: form and type, signature (RS256) by the issuer's keys, then times (60 s of skew), iss, aud.
 * Roles and scopes are the services' business.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final String AUDIENCE = "govservice";
    private static final Duration FETCH_LIMIT = Duration.ofSeconds(3);

    @Bean
    IssuerKeys issuerKeys(AccessSettings settings, InstantSource time) {
        return new IssuerKeys(fetch(settings), time, settings.keysRefresh(), settings.keysKept());
    }

    @Bean
    ReactiveJwtDecoder tokens(AccessSettings settings, IssuerKeys keys, InstantSource time) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSource(keys::of)
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(
                        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null)))
                .build();
        decoder.setJwtValidator(validator(settings, time));
        return token -> decoder.decode(token).onErrorMap(TokenConfiguration::unwrapped);
    }

    private static OAuth2TokenValidator<Jwt> validator(AccessSettings settings, InstantSource time) {
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        times.setClock(time.withZone(ZoneOffset.UTC));
        return new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(settings.issuer()), new JwtAudienceValidator(AUDIENCE));
    }

    /** Missing keys come wrapped as if the token were bad; they must reach the caller as what they are. */
    private static Throwable unwrapped(Throwable failure) {
        return failure.getCause() instanceof GatewayProblem problem ? problem : failure;
    }

    private static Mono<JWKSet> fetch(AccessSettings settings) {
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)
                .responseTimeout(FETCH_LIMIT);
        WebClient client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
        return client.get()
                .uri(settings.jwksUri())
                .retrieve()
                .bodyToMono(String.class)
                .timeout(FETCH_LIMIT)
                .map(TokenConfiguration::parsed)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("the issuer answered nothing")));
    }

    private static JWKSet parsed(String body) {
        try {
            return JWKSet.parse(body);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("the issuer's answer is no key set", unreadable);
        }
    }
}
