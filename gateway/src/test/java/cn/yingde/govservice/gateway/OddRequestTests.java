package cn.yingde.govservice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.RawCall;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no client should send end in a refusal, never in an error of ours. */
class OddRequestTests extends GatewayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/hotline/v1/%zz HTTP/1.1",
                "GET /api/hotline/v1/tickets?q=%zz HTTP/1.1",
                "GET /api/hotline/v1/tickets?q=[a|b]^{c} HTTP/1.1",
                "GET /api/hotline/v1/tickets?q=噪音 HTTP/1.1",
                "GET /api/hotline/v1/a b HTTP/1.1",
                "GET /api/hotline/v1/../../../etc/passwd HTTP/1.1",
                "GET /api/hotline/v1/%2e%2e/changes HTTP/1.1",
                "GET /api/hotline/v1/x%00y HTTP/1.1",
                "GET //evil.example/api HTTP/1.1",
                "GET http://evil.example/api/hotline/v1/tickets HTTP/1.1",
                "FROB /api/hotline/v1/tickets HTTP/1.1",
                "TRACE /api/hotline/v1/tickets HTTP/1.1",
                "GET /api/hotline/v1/tickets HTTP/9.9",
                "nonsense"
            })
    void areRefused(String line) throws IOException {
        String answer = RawCall.send(
                "127.0.0.1", port, line, "Host: gov.example.cn", "Authorization: Bearer " + ISSUER.token("odd-client"));
        assertThat(answer).as(line).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "tickets?q=%zz", "tickets?q=噪音", "tickets?q=[a|b]"})
    void areExplainedWhereTheAddressCannotBeRead(String address) throws IOException {
        String answer = RawCall.send(
                "127.0.0.1", port, "GET /api/hotline/v1/" + address + " HTTP/1.1", "Host: x", "Accept-Language: en");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"MALFORMED_REQUEST\"", "percent-encode", "\"traceId\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: ",
                "Host: a b",
                "Host: [::1",
                "Content-Length: -1",
                "Content-Length: x",
                "X-Forwarded-For: <script>",
                "Accept: %%%",
                "Content-Type: %%%",
                "Range: bytes=x",
                "Transfer-Encoding: frob"
            })
    void areRefusedByTheirHeaders(String header) throws IOException {
        String answer = RawCall.send(
                "127.0.0.1",
                port,
                "GET /api/hotline/v1/tickets HTTP/1.1",
                header,
                "Authorization: Bearer " + ISSUER.token("odd-client"));
        assertThat(answer).as(header).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
    }
}
