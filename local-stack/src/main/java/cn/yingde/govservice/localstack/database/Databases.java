package cn.yingde.govservice.localstack.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes a service's database with its owner, who migrates, and its application user, who only works. */
public final class Databases {

    public static final List<String> SERVICES = List.of("catalog", "cases", "hotline", "reporting");

    private Databases() {}

    /** Makes {@code <prefix>gov_<service>} with users whose password is their name: for tests. */
    public static ServiceDatabase create(String adminUrl, String service, String prefix) {
        String name = prefix + "gov_" + service;
        return create(
                adminUrl, new ServiceDatabase(name, name + "_owner", name + "_owner", name + "_app", name + "_app"));
    }

    /** Makes the database and its users, or leaves them and renews their passwords. */
    public static ServiceDatabase create(String adminUrl, ServiceDatabase database) {
        try (Connection admin = DriverManager.getConnection(adminUrl);
                Statement sql = admin.createStatement()) {
            sql.execute("create database if not exists `%s` character set utf8mb4 collate utf8mb4_bin"
                    .formatted(database.name()));
            user(sql, database.owner(), database.ownerPassword());
            user(sql, database.app(), database.appPassword());
            sql.execute("grant all privileges on `%s`.* to '%s'@'%%' with grant option"
                    .formatted(pattern(database.name()), database.owner()));
            // Nothing for the application user: the service grants it rights table by table after migration.
            return database;
        } catch (SQLException failure) {
            throw new DatabaseTrouble("Database %s cannot be made".formatted(database.name()), failure);
        }
    }

    private static void user(Statement sql, String name, String password) throws SQLException {
        sql.execute("create user if not exists '%s'@'%%' identified by '%s'".formatted(name, password));
        sql.execute("alter user '%s'@'%%' identified by '%s'".formatted(name, password));
    }

    /** In a grant the underscore is a wildcard, and would reach another database's tables. */
    private static String pattern(String name) {
        return name.replace("_", "\\_");
    }
}
