package cn.yingde.govservice.localstack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** All ports of one running product: the documented ones, moved together. */
public record Ports(int offset) {

    private static final int ISSUER = 9000;
    private static final int DATABASE = 3316;

    public int of(Service service) {
        return service.port() + offset;
    }

    public int managementOf(Service service) {
        return service.managementPort() + offset;
    }

    public int issuer() {
        return ISSUER + offset;
    }

    public int database() {
        return DATABASE + offset;
    }

    public String url(Service service) {
        return "http://localhost:" + of(service);
    }

    public String issuerUrl() {
        return "http://localhost:" + issuer();
    }

    /** Port by what uses it. */
    Map<String, Integer> all(boolean withDatabase) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            all.put(service.id(), of(service));
            all.put(service.id() + " management", managementOf(service));
        }
        all.put("issuer", issuer());
        if (withDatabase) {
            all.put("database", database());
        }
        return all;
    }
}
