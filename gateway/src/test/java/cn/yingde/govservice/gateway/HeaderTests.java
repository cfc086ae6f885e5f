package cn.yingde.govservice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.RawCall;
import cn.yingde.govservice.gateway.testing.StubPeer;
import cn.yingde.govservice.gateway.testing.StubPeer.Seen;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a call's head arrives, and what of the answer's. */
class HeaderTests extends GatewayTest {
    @Test
    void givesACallAnIdAndReturnsIt() throws IOException {
        HttpResponse<String> answer = send(call("/api/hotline/v1/id-made"));
        Seen seen = HOTLINE.lastSeen("/api/hotline/v1/id-made");
        assertThat(seen.header("X-Request-Id")).matches("[0-9a-f]{32}").isEqualTo(header(answer, "X-Request-Id"));
    }

    @Test
    void keepsTheCallersIdAndTrace() throws IOException {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        HttpResponse<String> answer = send(call("/api/hotline/v1/id-kept")
                .header("X-Request-Id", "window-3.000017")
                .header("traceparent", trace));
        Seen seen = HOTLINE.lastSeen("/api/hotline/v1/id-kept");
        assertThat(seen.header("X-Request-Id")).isEqualTo("window-3.000017");
        assertThat(header(answer, "X-Request-Id")).isEqualTo("window-3.000017");
        assertThat(seen.header("traceparent")).isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "<script>", "0123456789012345678901234567890123456789012345678901234567890123456789"})
    void replacesAnIdThatCouldHarmALog(String id) throws IOException {
        HttpResponse<String> answer = send(call("/api/hotline/v1/id-replaced").header("X-Request-Id", id));
        assertThat(header(answer, "X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void returnsOneIdEvenIfTheServiceSendsItsOwn() throws IOException {
        HOTLINE.on("/api/hotline/v1/two-ids", exchange -> {
            exchange.getResponseHeaders().set("X-Request-Id", "the-services-own");
            StubPeer.send(exchange, 200, "application/json", "{}");
        });
        HttpResponse<String> answer = send(call("/api/hotline/v1/two-ids").header("X-Request-Id", "mine"));
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User-Id",
                "x-user-roles",
                "X-Gateway-Client",
                "X-Forwarded-Prefix",
                "Forwarded",
                "X-Original-Uri",
                "X-Real-IP"
            })
    void dropsWhatOnlyTheGatewayMaySay(String name) throws IOException {
        send(call("/api/hotline/v1/dropped").header(name, "for=1.2.3.4"));
        assertThat(HOTLINE.lastSeen("/api/hotline/v1/dropped").header(name)).isNull();
    }

    @Test
    void believesNoForwardedHeaderOfAnUntrustedCaller() throws IOException {
        send(call("/api/hotline/v1/untrusted")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "gov.example.cn")
                .header("X-Forwarded-Proto", "https"));
        Seen seen = HOTLINE.lastSeen("/api/hotline/v1/untrusted");
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Port")).isEqualTo(Integer.toString(port));
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("http");
    }

    @Test
    void believesATrustedProxyButNotWhatItsCallerMadeUp() throws IOException {
        RawCall.send(
                "127.0.0.9",
                port,
                "GET /api/hotline/v1/trusted HTTP/1.1",
                "Host: inner:8080",
                "Authorization: Bearer " + ISSUER.token("portal"),
                "X-Forwarded-For: 6.6.6.6, 203.0.113.7, 127.0.0.9",
                "X-Forwarded-Host: gov.example.cn",
                "X-Forwarded-Proto: https");
        Seen seen = HOTLINE.lastSeen("/api/hotline/v1/trusted");
        assertThat(seen.header("X-Forwarded-For")).isEqualTo("203.0.113.7");
        assertThat(seen.header("X-Forwarded-Host")).isEqualTo("gov.example.cn");
        assertThat(seen.header("X-Forwarded-Proto")).isEqualTo("https");
    }

    @Test
    void setsSecurityHeadersOnEveryAnswer() throws IOException {
        for (HttpResponse<String> answer : java.util.List.of(
                send(call("/api/hotline/v1/tickets")), send(open("/api/hotline/v1/tickets")), send(open("/nowhere")))) {
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
    }

    @Test
    void keepsWhatTheServiceSaysOfItsAnswer() throws IOException {
        HOTLINE.on("/api/hotline/v1/said-by-service", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Location", "/api/hotline/v1/tickets/1");
            StubPeer.send(exchange, 201, "application/json", "{}");
        });
        HttpResponse<String> answer = send(call("/api/hotline/v1/said-by-service"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "ETag")).isEqualTo("\"3\"");
        assertThat(header(answer, "Location")).isEqualTo("/api/hotline/v1/tickets/1");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=60");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }
}
