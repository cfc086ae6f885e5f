package cn.yingde.govservice.localstack.issuer;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Refuses any address but loopback: every secret of this issuer is printed in the manual. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final @Nullable InetAddress address;

    LoopbackOnly(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.address = address;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "The local issuer serves the loopback address only, not %s".formatted(address));
        }
        factory.setAddress(address);
    }
}
