import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the application in this container whether it is ready: images carry no curl. */
public final class Probe {

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        String port = System.getenv().getOrDefault("MANAGEMENT_SERVER_PORT", "9080");
        URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
        connection.setConnectTimeout(2000);
        connection.setReadTimeout(3000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
