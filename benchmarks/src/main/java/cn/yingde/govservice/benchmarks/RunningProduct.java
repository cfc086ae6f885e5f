package cn.yingde.govservice.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/** The product that {@code ./run} started, found by the settings it gave its services. */
final class RunningProduct {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path run;
    private final HttpClient http = HttpClient.newHttpClient();

    RunningProduct(Path run) {
        this.run = run;
    }

    /** Direct address of a service, like {@code http://127.0.0.1:8083}. */
    String url(String service) {
        return "http://127.0.0.1:" + settings(service).getProperty("server.port");
    }

    /** A connection of the owner of a service's database. */
    Connection connect(String service) throws SQLException {
        Properties settings = settings(service);
        String url = settings.getProperty("spring.flyway.url");
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true",
                settings.getProperty("spring.flyway.user"),
                settings.getProperty("spring.flyway.password"));
    }

    /** A token of a demo client. */
    String token(String client) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings("hotline").getProperty("govservice.issuer") + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(answer).path("access_token").asString("");
    }

    String databaseVersion() throws SQLException {
        try (Connection connection = connect("hotline");
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select version(), @@innodb_flush_log_at_trx_commit")) {
            row.next();
            return row.getString(1) + ", innodb_flush_log_at_trx_commit=" + row.getInt(2);
        }
    }

    private Properties settings(String service) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(run.resolve("config/" + service + ".properties"))) {
            settings.load(reader);
        } catch (IOException failure) {
            throw new IllegalStateException("No product runs from " + run + ": start ./run first.", failure);
        }
        return settings;
    }
}
