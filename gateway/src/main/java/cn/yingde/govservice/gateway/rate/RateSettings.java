package cn.yingde.govservice.gateway.rate;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of this replica; n replicas together let n times as much through.
 *
 * @param address for one address (an IPv6 network of 64 bits), before the token is looked at
 * @param client for one client (azp), after it
 * @param clients other limits agreed with single clients
 */
@ConfigurationProperties("govservice.rate")
record RateSettings(
        @DefaultValue Limit address,
        @DefaultValue Limit client,
        @DefaultValue Map<String, Limit> clients) {

    Limit ofClient(String client) {
        return clients.getOrDefault(client, this.client);
    }

    /** So many calls each second in the long run, and so many at once after a rest. */
    record Limit(
            @DefaultValue("1000") long perSecond,
            @DefaultValue("2000") long burst) {}
}
