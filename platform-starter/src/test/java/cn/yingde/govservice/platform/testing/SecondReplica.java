package cn.yingde.govservice.platform.testing;

import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second application context of the same service on the same database, as another replica would be. */
public final class SecondReplica implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondReplica(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts another replica on a free port. */
    public static SecondReplica start(Class<?> application) {
        return start(application, Map.of());
    }

    /** Starts another replica on a free port with some settings of its own. */
    public static SecondReplica start(Class<?> application, Map<String, Object> settings) {
        return new SecondReplica(new SpringApplicationBuilder(application)
                .initializers(new TestEnvironment())
                .properties(settings)
                .run());
    }

    /** A bean of the replica. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The replica's port. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
