package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.StubPeer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Which call arrives where. */
class RoutingTests extends GatewayTest {
    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @CsvSource({
        "/api/catalog/v1/matters/1, catalog",
        "/api/cases/v1/cases/YDB1, wild",
        "/api/hotline/v1/tickets/YDT1/clock, hotline",
        "/api/reporting/v1/metrics, reporting",
        "/reports/42, reporting"
    })
    void bringsEachPathToItsService(String path, String service) throws IOException {
        HttpResponse<String> answer = send(call(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("service").asString()).isEqualTo(service);
    }

    @Test
    void passesPathAndQueryOnUnchanged() throws IOException {
        send(call("/api/hotline/v1/tickets?q=%E5%99%AA%E9%9F%B3&q=a%2Bb&limit=2"));
        StubPeer.Seen seen = HOTLINE.lastSeen("/api/hotline/v1/tickets");
        assertThat(seen.query()).isEqualTo("q=%E5%99%AA%E9%9F%B3&q=a%2Bb&limit=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void passesMethodAndBodyOn(String method) throws IOException {
        String path = "/api/hotline/v1/methods/" + method;
        send(call(path).method(method, text("{\"a\":1}")));
        assertThat(HOTLINE.lastSeen(path).method()).isEqualTo(method);
        assertThat(HOTLINE.lastSeen(path).bytes()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "cases", "hotline", "reporting"})
    void hidesTheChangeFeeds(String service) throws IOException {
        String path = "/api/" + service + "/v1/changes";
        int before = CASES.calls();
        assertProblem(send(call(path + "?after=0")), 404, "NOT_FOUND");
        assertProblem(send(open(path)), 404, "NOT_FOUND");
        assertProblem(send(call(path + "/")), 404, "NOT_FOUND");
        assertThat(HOTLINE.seen(path)).isEmpty();
        assertThat(CASES.calls()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/hotline/v2/tickets", "/api/unknown/v1/things", "/elsewhere", "/actuator/health", "/"})
    void answersNotFoundWhereNoRouteLeads(String path) throws IOException {
        assertProblem(send(call(path)), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "hotline", "reporting"})
    void showsEachServicesDocumentToEverybody(String service) throws IOException {
        HttpResponse<String> answer = send(open("/v3/api-docs/" + service));
        assertThat(json(answer).get("service").asString()).isEqualTo(service);
    }

    @Test
    void asksTheServiceForItsDocumentAtTheUsualPlace() throws IOException {
        send(open("/v3/api-docs/hotline"));
        assertThat(HOTLINE.lastSeen("/v3/api-docs").method()).isEqualTo("GET");
    }

    @Test
    void showsOneSwaggerUiWithTheFourDocumentsAndSignIn() throws IOException {
        HttpResponse<String> entry = send(open("/swagger-ui.html"));
        assertThat(entry.statusCode()).isEqualTo(302);
        HttpResponse<String> page = send(open(header(entry, "Location").replaceFirst("^http://[^/]+", "")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
        String config = send(open("/v3/api-docs/swagger-config")).body();
        assertThat(config)
                .contains(
                        "/v3/api-docs/catalog", "/v3/api-docs/cases", "/v3/api-docs/hotline", "/v3/api-docs/reporting")
                .contains("\"persistAuthorization\":true");
        String base =
                header(entry, "Location").replaceFirst("^http://[^/]+", "").replace("index.html", "");
        assertThat(send(open(base + "swagger-initializer.js")).body())
                .contains("usePkceWithAuthorizationCodeGrant", "swagger-ui");
        assertThat(send(open(base + "oauth2-redirect.html")).statusCode()).isEqualTo(200);
    }

    @Test
    void showsHealthOnTheManagementPort() throws IOException {
        assertThat(send(managed("/actuator/health/readiness")).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void showsItsMetricsOnTheManagementPort() throws IOException {
        send(call("/api/hotline/v1/tickets"));
        send(open("/api/hotline/v1/tickets").header("Authorization", "Bearer nonsense"));
        assertThat(send(managed("/actuator/prometheus")).body())
                .contains("govservice_gateway_bad_tokens_total")
                .contains("resilience4j_circuitbreaker_state{", "name=\"hotline\"")
                .contains("reactor_netty_connection_provider_active_connections")
                .contains("http_server_requests_seconds_count");
    }

    private HttpRequest.Builder managed(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path));
    }
}
