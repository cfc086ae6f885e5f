package cn.yingde.govservice.localstack.launcher;

import java.util.Arrays;
import java.util.List;

/** The five applications. */
public enum Service {
    CATALOG("catalog", "matter-catalog-service", 8081, 144),
    CASES("cases", "case-service", 8082, 160),
    HOTLINE("hotline", "hotline-service", 8083, 160),
    REPORTING("reporting", "reporting-service", 8084, 160),
    GATEWAY("gateway", "gateway", 8080, 96);

    private static final int MANAGEMENT = 1000;

    private final String id;
    private final String module;
    private final int port;
    private final int heapMb;

    Service(String id, String module, int port, int heapMb) {
        this.id = id;
        this.module = module;
        this.port = port;
        this.heapMb = heapMb;
    }

    public String id() {
        return id;
    }

    String module() {
        return module;
    }

    int port() {
        return port;
    }

    int managementPort() {
        return port + MANAGEMENT;
    }

    int heapMb() {
        return heapMb;
    }

    /** All but the gateway. */
    public static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
    }
}
