package cn.yingde.govservice.localstack.issuer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The demo identities as clients of their own, and the one public client that pages sign people in with. The
 * framework's own repository refuses them, as they share a secret.
 */
final class DemoClients implements RegisteredClientRepository {

    static final String SECRET = "demo";
    static final String PAGES = "swagger-ui";
    private static final List<String> RETURN_PATHS =
            List.of("/swagger-ui/oauth2-redirect.html", "/webjars/swagger-ui/oauth2-redirect.html", "/");

    private final IssuerProperties properties;
    private final Map<String, RegisteredClient> clients = new HashMap<>();

    DemoClients(IssuerProperties properties) {
        this.properties = properties;
        DemoIdentities.all().forEach(identity -> clients.put(identity.id(), client(identity)));
        clients.put(PAGES, pages());
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The demo clients are a table in the code");
    }

    private RegisteredClient client(DemoIdentity identity) {
        return RegisteredClient.withId(identity.id())
                .clientId(identity.id())
                .clientName(identity.name())
                .clientSecret(SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(identity.scopes()))
                .tokenSettings(tokens())
                .build();
    }

    private RegisteredClient pages() {
        return RegisteredClient.withId(PAGES)
                .clientId(PAGES)
                .clientName("Swagger UI")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> properties
                        .gatewayOrigins()
                        .forEach(origin -> RETURN_PATHS.forEach(path -> uris.add(origin + path))))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens())
                .build();
    }

    private TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(properties.tokenLife())
                .build();
    }
}
