package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static cn.yingde.govservice.gateway.ProblemAssert.assertRetryAfter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.RawCall;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** How much one caller may ask. */
@TestPropertySource(properties = {"govservice.rate.address.per-second=1", "govservice.rate.address.burst=30"})
class RateTests extends GatewayTest {
    @LocalManagementPort
    private int managementPort;

    @Test
    void refusesAClientThatAsksTooOftenAndNoOther() throws IOException {
        HttpResponse<String> refused = firstRefusal("slow-client", 12);
        assertProblem(refused, 429, "TOO_MANY_REQUESTS");
        assertRetryAfter(refused);
        assertThat(send(as("another-client")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnAddressThatAsksTooOftenAndNoOther() throws IOException {
        String refused = IntStream.range(0, 100)
                .mapToObj(ignored -> from("127.0.0.77", "/elsewhere"))
                .filter(answer -> answer.startsWith("HTTP/1.1 429"))
                .findFirst()
                .orElse("never refused");
        assertThat(refused).contains("TOO_MANY_REQUESTS").containsIgnoringCase("Retry-After: ");
        assertThat(from("127.0.0.78", "/elsewhere")).startsWith("HTTP/1.1 404");
    }

    @Test
    void neverRefusesAProbe() throws IOException {
        for (int i = 0; i < 60; i++) {
            String answer = RawCall.send("127.0.0.79", managementPort, "GET /actuator/health HTTP/1.1", "Host: x");
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
    }

    private HttpResponse<String> firstRefusal(String client, int calls) throws IOException {
        HttpResponse<String> answer = send(as(client));
        for (int i = 1; i < calls && answer.statusCode() != 429; i++) {
            answer = send(as(client));
        }
        return answer;
    }

    private java.net.http.HttpRequest.Builder as(String client) {
        return open("/api/hotline/v1/tickets").header("Authorization", "Bearer " + ISSUER.token(client));
    }

    private String from(String address, String path) {
        try {
            return RawCall.send(address, port, "GET " + path + " HTTP/1.1", "Host: x");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
