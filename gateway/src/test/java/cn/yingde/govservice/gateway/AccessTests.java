package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.TestIssuer;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets through. */
class AccessTests extends GatewayTest {
    private static final String PRIVATE = "/api/hotline/v1/tickets";

    @Autowired
    private MeterRegistry metrics;

    @Test
    void refusesACallWithoutToken() throws IOException {
        HttpResponse<String> answer = send(open(PRIVATE));
        assertProblem(answer, 401, "UNAUTHENTICATED");
        assertThat(header(answer, "WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void passesTheTokenOnToTheServiceWhichChecksItAgain() throws IOException {
        HttpResponse<String> answer = send(call("/api/hotline/v1/token-passed"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(HOTLINE.lastSeen("/api/hotline/v1/token-passed").header("Authorization"))
                .startsWith("Bearer ey");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/catalog/v1/matters?q=a",
        "GET, /api/catalog/v1/matters/17",
        "GET, /api/catalog/v1/matters/by-code/440118000000",
        "GET, /api/catalog/v1/matters/17/versions/1",
        "GET, /api/catalog/v1/catalog-items",
        "POST, /api/cases/v1/progress-queries",
        "POST, /api/hotline/v1/progress-queries",
        "GET, /api/catalog/v1/code-tables/types",
        "GET, /api/reporting/v1/reports/7",
        "GET, /api/reporting/v1/reports/7/document?format=html",
        "GET, /reports/7",
        "GET, /v3/api-docs/hotline"
    })
    void letsEverybodyAskWhatIsPublic(String method, String path) throws IOException {
        HttpRequest.Builder request =
                method.equals("GET") ? open(path) : open(path).POST(text("{}"));
        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/catalog/v1/matters",
        "PUT, /api/catalog/v1/matters/17/draft",
        "GET, /api/catalog/v1/matters/17/history",
        "GET, /api/catalog/v1/departments",
        "GET, /api/hotline/v1/progress-queries",
        "POST, /api/reporting/v1/reports/7/signatures",
        "GET, /api/reporting/v1/metrics",
        "POST, /api/hotline/v1/imports",
        "GET, /api/hotline/v1/attachments/5"
    })
    void wantsATokenForAllElse(String method, String path) throws IOException {
        assertProblem(send(open(path).method(method, text("{}"))), 401, "UNAUTHENTICATED");
    }

    static Stream<Arguments> badTokens() {
        Instant past = Instant.now().minusSeconds(300);
        return Stream.of(
                bad("expired", claims -> claims.expirationTime(Date.from(past))),
                bad("without an end", claims -> claims.expirationTime(null)),
                bad(
                        "not yet valid",
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))),
                bad("of another issuer", claims -> claims.issuer("http://elsewhere.test")),
                bad("without issuer", claims -> claims.issuer(null)),
                bad("for another audience", claims -> claims.audience(List.of("account"))),
                bad("for nobody", claims -> claims.audience((String) null)),
                Arguments.of("signed by another key", ISSUER.forged("x")),
                Arguments.of(
                        "signed by an unknown key",
                        TestIssuer.signed(
                                new JWTClaimsSet.Builder()
                                        .issuer(TestIssuer.NAME)
                                        .audience("govservice")
                                        .build(),
                                TestIssuer.newKey("nobody's"))),
                Arguments.of("unsigned", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."),
                Arguments.of("no token at all", "nonsense"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesATokenThatIs(String kind, String token) throws IOException {
        HttpResponse<String> answer = send(open(PRIVATE).header("Authorization", "Bearer " + token));
        assertProblem(answer, 401, "UNAUTHENTICATED");
        assertThat(header(answer, "WWW-Authenticate")).contains("invalid_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/catalog/v1/matters", "/reports/7", "/v3/api-docs/hotline"})
    void refusesAWrongTokenOnAPublicPathToo(String path) throws IOException {
        assertProblem(send(open(path).header("Authorization", "Bearer nonsense")), 401, "UNAUTHENTICATED");
    }

    @Test
    void takesNoTokenFromTheAddress() throws IOException {
        String token = ISSUER.token("someone");
        assertProblem(send(open(PRIVATE + "?access_token=" + token)), 401, "UNAUTHENTICATED");
    }

    @Test
    void countsBadTokensButNotMissingOnes() throws IOException {
        double before = metrics.counter("govservice.gateway.bad.tokens").count();
        send(open(PRIVATE).header("Authorization", "Bearer nonsense"));
        send(open(PRIVATE));
        assertThat(metrics.counter("govservice.gateway.bad.tokens").count()).isEqualTo(before + 1);
    }

    @Test
    void letsPagesOfListedOriginsCall() throws IOException {
        HttpResponse<String> asked = send(open(PRIVATE)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "https://portal.example.cn")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo("https://portal.example.cn");
        HttpResponse<String> answer = send(call(PRIVATE).header("Origin", "https://portal.example.cn"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void takesItsOwnPagesForNoOtherOrigin() throws IOException {
        HttpResponse<String> tried =
                send(call(PRIVATE).header("Origin", "http://127.0.0.1:" + port).POST(text("{}")));
        assertThat(tried.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesPagesOfOtherOrigins() throws IOException {
        assertProblem(send(call(PRIVATE).header("Origin", "https://evil.example")), 403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api//hotline/v1/changes", "/api/hotline/v1/x%2F..%2Fchanges", "/api/hotline/v1/x;y=1/z"})
    void refusesAddressesThatCouldBeReadInTwoWays(String path) throws IOException {
        assertProblem(send(call(path)), 400, "MALFORMED_REQUEST");
    }

    private static Arguments bad(String kind, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(kind, ISSUER.token("someone", change));
    }
}
