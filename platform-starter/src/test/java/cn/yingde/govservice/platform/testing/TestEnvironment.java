package cn.yingde.govservice.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a service under test its database, issuer, keys and clock; the same for every replica in one JVM. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path KEYS = keys();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String service = context.getEnvironment().getRequiredProperty("govservice.service");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-environment", of(service)));
        context.getBeanFactory().registerSingleton("clock", TestClock.INSTANCE);
    }

    private static Map<String, Object> of(String service) {
        TestDatabase database = TestDatabase.of(service);
        Map<String, Object> values = new HashMap<>();
        values.put("spring.datasource.url", database.url());
        values.put("spring.datasource.username", database.app());
        values.put("spring.datasource.password", database.appPassword());
        values.put("spring.flyway.url", database.url());
        values.put("spring.flyway.user", database.owner());
        values.put("spring.flyway.password", database.ownerPassword());
        values.put("server.port", "0");
        values.put("management.server.port", "-1");
        values.put("govservice.issuer", TestIssuer.ISSUER);
        values.put("govservice.jwks-uri", TestIssuer.jwksUri());
        values.put("govservice.clients.token-uri", TestIssuer.tokenUri());
        values.put(
                "govservice.audit.key-file",
                KEYS.resolve(service + "-audit.key").toString());
        values.put("govservice.privacy.keyset-dir", KEYS.resolve(service).toString());
        return values;
    }

    private static Path keys() {
        try {
            return Files.createTempDirectory("govservice-test-keys");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
