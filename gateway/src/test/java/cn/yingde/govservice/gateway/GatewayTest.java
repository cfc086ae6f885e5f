package cn.yingde.govservice.gateway;

import cn.yingde.govservice.gateway.testing.StubPeer;
import cn.yingde.govservice.gateway.testing.TestIssuer;
import cn.yingde.govservice.gateway.testing.WildPeer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running gateway between real HTTP peers; cases is the one that misbehaves on command. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s",
            "govservice.answer-pause=1s",
            "govservice.edge.trusted-proxies=127\\.0\\.0\\.9",
            "govservice.cors.allowed-origins=https://portal.example.cn",
            "govservice.rate.clients.slow-client.per-second=1",
            "govservice.rate.clients.slow-client.burst=3"
        })
abstract class GatewayTest {
    static final TestIssuer ISSUER = new TestIssuer();
    static final StubPeer CATALOG = new StubPeer("catalog");
    static final StubPeer HOTLINE = new StubPeer("hotline");
    static final StubPeer REPORTING = new StubPeer("reporting");
    static final WildPeer CASES = new WildPeer();

    static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @LocalServerPort
    int port;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry settings) {
        settings.add("govservice.issuer", () -> TestIssuer.NAME);
        settings.add("govservice.jwks-uri", ISSUER::jwksUri);
        settings.add("govservice.clients.catalog.base-url", CATALOG::url);
        settings.add("govservice.clients.cases.base-url", CASES::url);
        settings.add("govservice.clients.hotline.base-url", HOTLINE::url);
        settings.add("govservice.clients.reporting.base-url", REPORTING::url);
    }

    @BeforeEach
    void everythingIsWell() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        CASES.start();
        CASES.is(WildPeer.Mood.WELL);
    }

    CircuitBreaker breaker(String service) {
        return breakers.circuitBreaker(service);
    }

    /** A call without a token. */
    HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    /** A call with the token of a client of its own for each test class, so that no test spends another's limit. */
    HttpRequest.Builder call(String path) {
        return open(path)
                .header("Authorization", "Bearer " + ISSUER.token(getClass().getSimpleName()));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    static HttpRequest.BodyPublisher text(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
