package cn.yingde.govservice.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and what one ordinary call may cost.
 *
 * @param maxBody how large the body of an ordinary call may be
 * @param answerPause how long the body of an ordinary answer may pause
 */
@ConfigurationProperties("govservice")
record RoutingSettings(
        Clients clients,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("10s") Duration answerPause) {

    /** Service by the name that stands in its paths. */
    Map<String, URI> services() {
        return new TreeMap<>(Map.of(
                "catalog", clients.catalog().baseUrl(),
                "cases", clients.cases().baseUrl(),
                "hotline", clients.hotline().baseUrl(),
                "reporting", clients.reporting().baseUrl()));
    }

    /** The four services. */
    record Clients(Peer catalog, Peer cases, Peer hotline, Peer reporting) {}

    /** One service's address: scheme, host and port. */
    record Peer(URI baseUrl) {}
}
