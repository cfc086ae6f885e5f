package cn.yingde.govservice.gateway.access;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer what a token's iss must be, letter for letter
 * @param jwksUri where the issuer's keys are, which may be another address than the issuer's public one
 * @param keysRefresh how old the keys may grow before they are fetched anew
 * @param keysKept how old they may grow while the issuer is away
 */
@ConfigurationProperties("govservice")
record AccessSettings(
        String issuer,
        URI jwksUri,
        @DefaultValue("5m") Duration keysRefresh,
        @DefaultValue("24h") Duration keysKept) {

    /** Scheme, host and port of the issuer, where the sign-in of Swagger UI fetches its token. */
    String issuerOrigin() {
        URI uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
