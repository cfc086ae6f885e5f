package cn.yingde.govservice.localstack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All ports of one running product: the documented ones, moved together.
 *
 * @param offset added to each
 * @param anyFree each process takes whatever port is free, and nobody needs to know which
 */
public record Ports(int offset, boolean anyFree) {

    private static final int ISSUER = 9000;
    private static final int DATABASE = 3316;

    public Ports(int offset) {
        this(offset, false);
    }

    static Ports free() {
        return new Ports(0, true);
    }

    public int of(Service service) {
        return moved(service.port());
    }

    public int managementOf(Service service) {
        return moved(service.managementPort());
    }

    public int issuer() {
        return moved(ISSUER);
    }

    public int database() {
        return moved(DATABASE);
    }

    private int moved(int port) {
        return anyFree ? 0 : port + offset;
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
