package cn.yingde.govservice.demodata.loading;

import cn.yingde.govservice.demodata.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Tokens of the demo clients, fetched when needed and renewed a minute before they end. */
final class Tokens {

    private static final Duration EARLY = Duration.ofMinutes(1);

    private record Token(String value, long goodUntil) {}

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(HttpClient http, String issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/oauth2/token");
    }

    String of(String client) {
        Token known = tokens.get(client);
        if (known == null || known.goodUntil() < System.nanoTime()) {
            known = fetch(client);
            tokens.put(client, known);
        }
        return known.value();
    }

    private Token fetch(String client) {
        HttpResponse<String> answer = ask(client);
        if (answer.statusCode() != 200) {
            throw new LoadFailed("The issuer gives no token for " + client + ": " + answer.body());
        }
        JsonNode body = Json.MAPPER.readTree(answer.body());
        Duration life = Duration.ofSeconds(body.path("expires_in").asLong(300)).minus(EARLY);
        return new Token(body.path("access_token").asString(), System.nanoTime() + life.toNanos());
    }

    private HttpResponse<String> ask(String client) {
        try {
            return http.send(request(client), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LoadFailed("The issuer at " + endpoint + " does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Interrupted");
        }
    }

    private HttpRequest request(String client) {
        return HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + basic(client))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    private static String basic(String client) {
        byte[] credentials = (client + ":demo").getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(credentials);
    }
}
