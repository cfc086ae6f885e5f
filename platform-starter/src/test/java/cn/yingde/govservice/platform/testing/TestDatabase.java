package cn.yingde.govservice.platform.testing;

import cn.yingde.govservice.localstack.database.Databases;
import cn.yingde.govservice.localstack.database.EmbeddedServer;
import cn.yingde.govservice.localstack.database.ServiceDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Databases for tests: on the server that {@code TEST_DB_ADDRESS} names ({@code TEST_DB_KIND=mysql} for a real MySQL),
 * else on an embedded one started for this JVM. Each JVM makes its own, with fresh names.
 */
public final class TestDatabase {

    private static final String ADDRESS = System.getenv().getOrDefault("TEST_DB_ADDRESS", "");
    private static final boolean MYSQL = "mysql".equals(System.getenv("TEST_DB_KIND"));
    private static final String PREFIX = "t" + UUID.randomUUID().toString().substring(0, 6) + "_";
    private static final Map<String, TestDatabase> MADE = new ConcurrentHashMap<>();

    private final ServiceDatabase database;
    private final String address;

    private TestDatabase(ServiceDatabase database, String address) {
        this.database = database;
        this.address = address;
    }

    /** This JVM's database for a service. */
    public static TestDatabase of(String service) {
        return MADE.computeIfAbsent(service, TestDatabase::make);
    }

    /** The connection URL. */
    public String url() {
        return MYSQL
                ? "jdbc:mysql://" + address + "/" + database.name()
                        + "?connectionTimeZone=UTC&rewriteBatchedStatements=true&allowPublicKeyRetrieval=true&sslMode=DISABLED"
                : database.url(address);
    }

    public String owner() {
        return database.owner();
    }

    public String ownerPassword() {
        return database.ownerPassword();
    }

    public String app() {
        return database.app();
    }

    public String appPassword() {
        return database.appPassword();
    }

    private static TestDatabase make(String service) {
        String where = ADDRESS.isEmpty() ? embedded() : ADDRESS;
        String admin = MYSQL
                ? "jdbc:mysql://" + where + "/?user=root&allowPublicKeyRetrieval=true&sslMode=DISABLED"
                : "jdbc:mariadb://" + where + "/?user=root";
        return new TestDatabase(Databases.create(admin, service, PREFIX), where);
    }

    private static String embedded() {
        EmbeddedServer server = Holder.SERVER;
        return server.host() + ":" + server.port();
    }

    /** Started when first needed, ended with the JVM. */
    private static final class Holder {

        static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            try {
                Path data = Files.createTempDirectory("govservice-test-db");
                EmbeddedServer server = EmbeddedServer.start(data, 0);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close, "test-db-end"));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
