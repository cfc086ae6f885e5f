package cn.yingde.govservice.platform.peer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which token this service calls its peers.
 *
 * @param tokenUri where the token is got with client credentials
 * @param clientId this service's client
 * @param clientSecret its secret
 */
@ConfigurationProperties("govservice.clients")
public record PeerSettings(
        @DefaultValue("http://localhost:9000/oauth2/token") String tokenUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret) {}
