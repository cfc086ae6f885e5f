package cn.yingde.govservice.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the application's user its rights table by table after each migration: no DDL anywhere, and on the audit
 * tables nothing but reading and inserting.
 */
final class GrantsAfterMigration implements Callback {

    private static final Set<String> APPEND_ONLY = Set.of("audit_event", "audit_seal", "audit_sealed", "audit_removal");
    private static final String SAFE_NAME = "[A-Za-z0-9_]{1,64}";

    private final String appUser;

    GrantsAfterMigration(String appUser) {
        this.appUser = appUser;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection connection = context.getConnection();
            String user = userOf(connection);
            if (user.equals(appUser) || !appUser.matches(SAFE_NAME)) {
                return;
            }
            for (String table : tables(connection)) {
                grant(connection, table);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rights of user " + appUser + " could not be given.", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "grants-after-migration";
    }

    private void grant(Connection connection, String table) throws SQLException {
        if (table.equals("flyway_schema_history") || !table.matches(SAFE_NAME)) {
            return;
        }
        String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
        try (Statement statement = connection.createStatement()) {
            statement.execute("grant " + rights + " on `" + connection.getCatalog() + "`.`" + table + "` to '" + appUser
                    + "'@'%'");
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select table_name from information_schema.tables where table_schema = database()")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String userOf(Connection connection) throws SQLException {
        return connection.getMetaData().getUserName().replaceAll("@.*", "");
    }
}
