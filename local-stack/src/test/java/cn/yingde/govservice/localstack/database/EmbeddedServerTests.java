package cn.yingde.govservice.localstack.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    @TempDir
    Path directory;

    @Test
    void isAsDurableAndAsStrictAsInProduction() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(directory.resolve("a place/data"), 0);
                Connection admin = DriverManager.getConnection(server.adminUrl())) {
            assertThat(variable(admin, "innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(variable(admin, "transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(variable(admin, "collation_server")).isEqualTo("utf8mb4_bin");
            assertThat(variable(admin, "sql_mode")).contains("STRICT_TRANS_TABLES");
            assertThat(variable(admin, "bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void keepsDataOverARestart() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
            ServiceDatabase made = Databases.create(server.adminUrl(), "hotline", "");
            execute(server, made, made.owner(), "create table note (id bigint primary key)");
            execute(server, made, made.owner(), "insert into note values (7)");
        }
        try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
            ServiceDatabase found = Databases.create(server.adminUrl(), "hotline", "");
            assertThat(first(server, found, "select id from note")).isEqualTo("7");
        }
    }

    @Test
    void givesTheApplicationUserNothingUntilTheOwnerGrantsIt() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(directory, 0)) {
            ServiceDatabase hotline = Databases.create(server.adminUrl(), "hotline", "");
            ServiceDatabase cases = Databases.create(server.adminUrl(), "cases", "");
            execute(server, hotline, hotline.owner(), "create table note (id bigint primary key)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(server, hotline, hotline.app(), "select * from note"));
            execute(server, hotline, hotline.owner(), "grant select on note to '%s'@'%%'".formatted(hotline.app()));
            execute(server, hotline, hotline.app(), "select * from note");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(server, hotline, hotline.app(), "insert into note values (1)"));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(server, hotline, cases.owner(), "select * from note"));
        }
    }

    @Test
    void asksTheAdministratorForThePasswordWhenOneIsSet() throws SQLException {
        ServerOptions options = ServerOptions.forTests(directory, 0).withRootPassword("s3cret");
        try (EmbeddedServer server = EmbeddedServer.start(options)) {
            assertThatExceptionOfType(SQLInvalidAuthorizationSpecException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.adminUrl()));
            DriverManager.getConnection(server.adminUrl() + "&password=s3cret").close();
        }
    }

    @Test
    void saysWhyItDoesNotStartOnAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(DatabaseTrouble.class)
                    .isThrownBy(() -> EmbeddedServer.start(directory, taken.getLocalPort()))
                    .withMessageContaining("ended at once");
        }
    }

    private static String variable(Connection connection, String name) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("show variables like '%s'".formatted(name))) {
            return rows.next() ? rows.getString(2) : "";
        }
    }

    private static String first(EmbeddedServer server, ServiceDatabase database, String query) throws SQLException {
        try (Connection connection = connect(server, database, database.owner());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private static void execute(EmbeddedServer server, ServiceDatabase database, String user, String command)
            throws SQLException {
        try (Connection connection = connect(server, database, user);
                Statement sql = connection.createStatement()) {
            sql.execute(command);
        }
    }

    private static Connection connect(EmbeddedServer server, ServiceDatabase database, String user)
            throws SQLException {
        return DriverManager.getConnection(database.url(server.host() + ":" + server.port()), user, user);
    }
}
