package cn.yingde.govservice.gateway.edge;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the gateway believes.
 *
 * @param trustedProxies regular expression of the addresses whose X-Forwarded-* headers are believed; empty: nobody's
 */
@ConfigurationProperties("govservice.edge")
record EdgeSettings(@DefaultValue("") Pattern trustedProxies) {
    boolean trusts(String address) {
        return trustedProxies.matcher(address).matches();
    }
}
