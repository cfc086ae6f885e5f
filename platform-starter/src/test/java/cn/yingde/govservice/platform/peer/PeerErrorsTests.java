package cn.yingde.govservice.platform.peer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import feign.FeignException;
import feign.Request;
import feign.Response;
import feign.RetryableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a peer's answers mean: 4xx are answers, all else is its failure. */
class PeerErrorsTests {

    private final PeerErrors errors = new PeerErrors(JsonMapper.shared());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "404 | {\"code\":\"MATTER_UNKNOWN\"}       | MATTER_UNKNOWN",
                "409 | {\"code\":\"CASE_STATE\",\"x\":[1]} | CASE_STATE",
                "401 | {\"title\":\"no code\"}             | ``",
                "403 | <html>forbidden</html>              | ``",
                "422 | {\"code\":\"HALF                    | ``",
                "400 | ``                                  | ``",
                "429 | {\"code\":{\"a\":1}}                | ``"
            })
    void refusalsCarryTheirCode(int status, String body, String code) {
        Exception read = errors.decode("Catalog#matter", response(status, body));
        assertThat(read).isInstanceOf(PeerRefusal.class);
        PeerRefusal refusal = (PeerRefusal) read;
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"500", "502", "503", "504"})
    void theRestAreFailures(int status) {
        Exception read = errors.decode("Catalog#matter", response(status, "{\"code\":\"X\"}"));
        assertThat(read)
                .isInstanceOf(FeignException.class)
                .isNotInstanceOf(PeerRefusal.class)
                .isNotInstanceOf(FeignException.FeignClientException.class);
    }

    @Test
    void aFeedThatBeganAnewIsKnown() {
        assertThat(errors.decode("Cases#changes", response(409, "{\"code\":\"FEED_EPOCH\"}")))
                .isInstanceOf(FeedBeganAnew.class);
        assertThat(errors.decode("Cases#changes", response(503, "{\"code\":\"FEED_EPOCH\"}")))
                .isNotInstanceOf(FeedBeganAnew.class);
    }

    @Test
    void aBodyThatBreaksOffIsARefusalWithoutCode() {
        InputStream torn = new InputStream() {
            private int left = 5;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return '{';
                }
                throw new IOException("connection reset");
            }
        };
        Response response = base(404).body(torn, 900).build();
        assertThat(((PeerRefusal) errors.decode("Cases#changes", response)).code())
                .isEmpty();
    }

    @Test
    void aHugeRefusalIsNotReadToItsEnd() {
        Response response = response(400, "{\"code\":\"BIG\",\"x\":\"" + "x".repeat(200_000) + "\"}");
        assertThat(((PeerRefusal) errors.decode("Cases#changes", response)).code())
                .isEmpty();
    }

    @Test
    void aPeerThatAsksToWaitIsNotAskedAgainHere() {
        Response response = base(503)
                .headers(Map.of("Retry-After", java.util.List.of("1")))
                .body("", StandardCharsets.UTF_8)
                .build();
        assertThat(errors.decode("Cases#changes", response)).isInstanceOf(RetryableException.class);
    }

    private static Response response(int status, String body) {
        return base(status).body(body, StandardCharsets.UTF_8).build();
    }

    private static Response.Builder base(int status) {
        Request request =
                Request.create(Request.HttpMethod.GET, "http://peer/api", Map.of(), null, StandardCharsets.UTF_8, null);
        return Response.builder().status(status).reason("").headers(Map.of()).request(request);
    }
}
