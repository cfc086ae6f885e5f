package cn.yingde.govservice.localstack.launcher;

import cn.yingde.govservice.localstack.database.ServiceDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one application is told, as a file that only its user can read: it holds passwords. */
final class ServiceSettings {

    private static final String CLIENT_SECRET = "demo";

    private final RunFiles files;
    private final Ports ports;

    ServiceSettings(RunFiles files, Ports ports) {
        this.files = files;
        this.ports = ports;
    }

    Path write(String instance, Service service, @Nullable ServiceDatabase database, String url, int shift) {
        Map<String, String> settings = new TreeMap<>();
        common(settings, service, shift);
        if (database == null) {
            gateway(settings);
        } else {
            service(settings, service, database, url);
        }
        StringBuilder text = new StringBuilder();
        settings.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        Path file = files.config().resolve(instance + ".properties");
        RunFiles.writeSecret(file, text.toString());
        return file;
    }

    private void common(Map<String, String> settings, Service service, int shift) {
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", Integer.toString(ports.of(service) + shift));
        settings.put("management.server.address", "127.0.0.1");
        settings.put("management.server.port", Integer.toString(ports.managementOf(service) + shift));
        settings.put("management.tracing.export.enabled", "false");
        settings.put("management.otlp.metrics.export.enabled", "false");
        settings.put("spring.main.banner-mode", "off");
        settings.put("govservice.issuer", ports.issuerUrl());
        settings.put("govservice.jwks-uri", ports.issuerUrl() + "/oauth2/jwks");
        for (Service other : Service.withDatabase()) {
            settings.put("govservice.clients.%s.base-url".formatted(other.id()), ports.url(other));
        }
    }

    private void gateway(Map<String, String> settings) {
        settings.put("springdoc.swagger-ui.oauth.client-id", "swagger-ui");
    }

    private void service(Map<String, String> settings, Service service, ServiceDatabase database, String url) {
        settings.put("govservice.clients.token-uri", ports.issuerUrl() + "/oauth2/token");
        settings.put("govservice.clients.client-id", "svc-" + service.id());
        settings.put("govservice.clients.client-secret", CLIENT_SECRET);
        Path keys = files.keys().resolve(service.id());
        settings.put("govservice.privacy.keyset-dir", keys.toString());
        settings.put("govservice.audit.key-file", keys.resolve("audit.key").toString());
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", database.app());
        settings.put("spring.datasource.password", database.appPassword());
        settings.put("spring.flyway.url", url);
        settings.put("spring.flyway.user", database.owner());
        settings.put("spring.flyway.password", database.ownerPassword());
    }
}
