package cn.yingde.govservice.platform.peer;

import cn.yingde.govservice.platform.time.MachineTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** This service's own token, got with client credentials and used until shortly before it expires. */
public final class OwnToken {

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final PeerSettings settings;
    private final JsonMapper json;
    private final MachineTime machine;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private String token = "";
    private Instant until = Instant.EPOCH;

    public OwnToken(PeerSettings settings, JsonMapper json, MachineTime machine) {
        this.settings = settings;
        this.json = json;
        this.machine = machine;
    }

    /** A token that is valid for another minute at least, or the old one while the issuer is away. */
    public synchronized String value() {
        Instant now = machine.now();
        if (now.isAfter(until.minus(MARGIN))) {
            try {
                fetch(now);
            } catch (UncheckedIOException issuerAway) {
                if (now.isAfter(until)) {
                    throw issuerAway;
                }
            }
        }
        return token;
    }

    private void fetch(Instant now) {
        JsonNode answer = json.readTree(send());
        token = answer.path("access_token").asString("");
        until = now.plusSeconds(answer.path("expires_in").asLong(0));
    }

    private String send() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.tokenUri()))
                .timeout(ANSWER)
                .header("Authorization", "Basic " + basic())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the issuer answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException("no token for calls of peers", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException("no token for calls of peers", new IOException(interrupted));
        }
    }

    private String basic() {
        String plain = settings.clientId() + ":" + settings.clientSecret();
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
