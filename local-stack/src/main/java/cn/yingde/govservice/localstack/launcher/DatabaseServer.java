package cn.yingde.govservice.localstack.launcher;

import cn.yingde.govservice.localstack.database.Databases;
import cn.yingde.govservice.localstack.database.EmbeddedServer;
import cn.yingde.govservice.localstack.database.ServerOptions;
import cn.yingde.govservice.localstack.database.ServiceDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the four databases are: the embedded server, or one whose address is given. */
interface DatabaseServer {

    /** Makes a service's database and users where they are missing. */
    ServiceDatabase create(Service service, Secrets secrets);

    /** What the service connects to. */
    String url(ServiceDatabase database);

    /** The server's process where it is ours. */
    @Nullable
    ProcessHandle process();

    void close();

    static ServiceDatabase named(Service service, Secrets secrets) {
        String name = "gov_" + service.id();
        return new ServiceDatabase(
                name,
                name + "_owner",
                secrets.of("database." + name + ".owner"),
                name + "_app",
                secrets.of("database." + name + ".app"));
    }

    /** MariaDB from the class path. */
    final class Embedded implements DatabaseServer {

        private static final int BUFFER_POOL_MB = 160;
        private static final int CONNECTIONS = 150;

        private final EmbeddedServer server;
        private final String rootPassword;

        Embedded(Path dataDir, int port, Secrets secrets) {
            this.rootPassword = secrets.of("database.root");
            this.server = EmbeddedServer.start(
                    new ServerOptions(dataDir, port, BUFFER_POOL_MB, CONNECTIONS, rootPassword, false));
        }

        @Override
        public ServiceDatabase create(Service service, Secrets secrets) {
            return Databases.create(server.adminUrl() + "&password=" + rootPassword, named(service, secrets));
        }

        @Override
        public String url(ServiceDatabase database) {
            return database.url(address());
        }

        String address() {
            return "%s:%d".formatted(server.host(), server.port());
        }

        @Override
        public ProcessHandle process() {
            return server.process();
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /**
     * A server of the user's own: {@code DB_URL=jdbc:mysql://host:3306}, with an administrator in {@code DB_USER} and
     * {@code DB_PASSWORD}.
     */
    final class Given implements DatabaseServer {

        private final String scheme;
        private final String address;
        private final String user;
        private final String password;

        Given(String url, String user, String password) {
            if (!url.matches("jdbc:(mysql|mariadb)://[^/?]+/?")) {
                throw new Trouble("DB_URL must look like jdbc:mysql://host:3306, not '%s'.".formatted(url));
            }
            this.scheme = url.substring("jdbc:".length(), url.indexOf("://"));
            this.address = url.substring(url.indexOf("://") + 3).replace("/", "");
            this.user = user;
            this.password = password;
        }

        @Override
        public ServiceDatabase create(Service service, Secrets secrets) {
            String admin = "jdbc:mariadb://%s/?user=%s&password=%s&allowPublicKeyRetrieval=true"
                    .formatted(address, user, password);
            return Databases.create(admin, named(service, secrets));
        }

        @Override
        public String url(ServiceDatabase database) {
            return "mariadb".equals(scheme)
                    ? database.url(address)
                    : "jdbc:mysql://%s/%s?connectionTimeZone=UTC&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=true&allowPublicKeyRetrieval=true"
                            .formatted(address, database.name());
        }

        @Override
        public @Nullable ProcessHandle process() {
            return null;
        }

        @Override
        public void close() {
            // Not ours to end.
        }
    }
}
