package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How large the body of a call may be. */
class BodyLimitTests extends GatewayTest {
    private static final int LIMIT = 1024 * 1024;

    @Test
    void letsABodyOfTheLimitPass() throws IOException {
        String path = "/api/hotline/v1/just-fits";
        assertThat(send(call(path).POST(bytes(LIMIT))).statusCode()).isEqualTo(200);
        assertThat(HOTLINE.lastSeen(path).bytes()).isEqualTo(LIMIT);
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws IOException {
        String path = "/api/hotline/v1/said-too-large";
        String answer = raw(path, "Content-Length: " + (LIMIT + 1), 0);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("PAYLOAD_TOO_LARGE");
        assertThat(HOTLINE.seen(path)).isEmpty();
    }

    @Test
    void refusesABodyThatTurnsOutTooLargeWhileItStreams() throws IOException {
        String path = "/api/hotline/v1/grew-too-large";
        String answer = raw(path, "Transfer-Encoding: chunked", LIMIT + 8192);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("PAYLOAD_TOO_LARGE");
        assertThat(HOTLINE.seen(path)).as("the service never saw it whole").isEmpty();
        assertThat(breaker("hotline").getMetrics().getNumberOfFailedCalls()).isZero();
    }

    @Test
    void letsALargerStreamedBodyPassOnStreamingPathsOnly() throws IOException {
        String path = "/api/hotline/v1/attachments";
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * LIMIT]));
        assertThat(send(call(path).POST(body)).statusCode()).isEqualTo(200);
        assertThat(HOTLINE.lastSeen(path).bytes()).isEqualTo(3 * LIMIT);
    }

    @Test
    void explainsTheLimit() throws IOException {
        var answer = send(call("/api/hotline/v1/too-large").POST(bytes(LIMIT + 1)));
        assertThat(assertProblem(answer, 413, "PAYLOAD_TOO_LARGE").get("detail").asString())
                .contains(Integer.toString(LIMIT));
    }

    /** Sends the head, then so many bytes of one chunk that never ends, and gives what comes back. */
    private String raw(String path, String length, int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + ISSUER.token("raw-client")
                    + "\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            if (bytes > 0) {
                socket.getOutputStream().write("40000000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(new byte[bytes]);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpRequest.BodyPublisher bytes(int count) {
        return HttpRequest.BodyPublishers.ofByteArray(new byte[count]);
    }
}
