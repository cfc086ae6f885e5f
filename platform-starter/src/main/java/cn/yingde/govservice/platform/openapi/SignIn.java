package cn.yingde.govservice.platform.openapi;

import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** Where people sign in with authorization code and PKCE, as the Swagger UI does. */
record SignIn(String authorizationUrl, String tokenUrl) {

    SecurityScheme scheme() {
        OAuthFlow flow = new OAuthFlow()
                .authorizationUrl(authorizationUrl)
                .tokenUrl(tokenUrl)
                .scopes(new Scopes().addString("openid", "sign in"));
        return new SecurityScheme().type(SecurityScheme.Type.OAUTH2).flows(new OAuthFlows().authorizationCode(flow));
    }
}
