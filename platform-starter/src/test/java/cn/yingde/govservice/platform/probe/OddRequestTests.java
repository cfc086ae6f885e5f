package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no client library would send, written to the socket as they are. */
@Tag("sql")
class OddRequestTests extends ProbeApiTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/cases/v1/probes?prefix[]=a HTTP/1.1    | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/probes?prefix=%ZZ HTTP/1.1    | 401 | UNAUTHENTICATED",
                "GET /api/cases/v1/probes?prefix=%00 HTTP/1.1    | 401 | UNAUTHENTICATED",
                "GET /api/cases/v1//probes HTTP/1.1              | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/probes;a=b HTTP/1.1           | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/../probes HTTP/1.1            | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/%2e%2e/probes HTTP/1.1        | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/probes%00 HTTP/1.1            | 400 | MALFORMED_REQUEST",
                "GET /api/cases/v1/probes%2f HTTP/1.1            | 400 | MALFORMED_REQUEST",
                "GET /error HTTP/1.1                              | 404 | NOT_FOUND",
                "GET /nowhere HTTP/1.1                           | 404 | NOT_FOUND",
                "GET / HTTP/1.1                                  | 404 | NOT_FOUND",
                "TRACE /api/cases/v1/probes HTTP/1.1             | 405 | METHOD_NOT_ALLOWED",
                "BREW /api/cases/v1/probes HTTP/1.1              | 400 | MALFORMED_REQUEST"
            })
    void isAnsweredWithAProblemThatTellsNothingOfTheServer(String line, int status, String code) throws IOException {
        String answer = send(line);
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer).doesNotContainIgnoringCase("tomcat", "exception", "<html");
        JsonNode problem = JsonMapper.shared().readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("traceId").asString()).isNotBlank();
    }

    private String send(String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
