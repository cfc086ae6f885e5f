package cn.yingde.govservice.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where tokens come from.
 *
 * @param issuer value of the claim {@code iss}
 * @param jwksUri address of the issuer's keys
 * @param keysRefresh how often the keys are fetched again
 */
@ConfigurationProperties("govservice")
public record SecuritySettings(
        @DefaultValue("http://localhost:9000") String issuer,
        @DefaultValue("http://localhost:9000/oauth2/jwks") String jwksUri,
        @DefaultValue("5m") Duration keysRefresh) {}
