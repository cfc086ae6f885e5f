package cn.yingde.govservice.localstack.issuer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into each token what the services read: the same claims a production issuer is set up to give. */
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final List<String> AUDIENCE = List.of("govservice");

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication speaker = Objects.requireNonNull(context.getPrincipal(), "A token for nobody");
        DemoIdentity identity = DemoIdentities.find(speaker.getName())
                .orElseThrow(() -> new IllegalStateException("A token for a stranger"));
        JwtClaimsSet.Builder claims = context.getClaims();
        claims.claim("name", identity.name());
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            return;
        }
        claims.audience(AUDIENCE)
                .claim("azp", context.getRegisteredClient().getClientId())
                .claim("roles", identity.roles())
                .claim("scope", String.join(" ", scopes(context, identity)));
        if (identity.department() != null) {
            claims.claim("dept", identity.department());
        }
    }

    /** A client that asks for no scope gets all that are its own. */
    private static Collection<String> scopes(JwtEncodingContext context, DemoIdentity identity) {
        return context.getAuthorizedScopes().isEmpty() ? identity.scopes() : context.getAuthorizedScopes();
    }
}
