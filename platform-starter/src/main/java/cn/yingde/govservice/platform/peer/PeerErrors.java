package cn.yingde.govservice.platform.peer;

import cn.yingde.govservice.platform.feed.FeedBeganAnew;
import feign.Response;
import feign.codec.ErrorDecoder;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a peer's problems; what is no answer of 4xx counts as the peer's failure. */
final class PeerErrors implements ErrorDecoder {

    private static final int MOST_BYTES = 64 * 1024;

    private final JsonMapper json;
    private final ErrorDecoder otherwise = new Default();

    PeerErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Exception decode(String method, Response response) {
        if (response.status() < 400 || response.status() >= 500) {
            return otherwise.decode(method, response);
        }
        byte[] body = body(response);
        String code = code(body);
        return "FEED_EPOCH".equals(code) ? new FeedBeganAnew(method) : PeerRefusal.of(response, code, body);
    }

    private static byte[] body(Response response) {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.body().asInputStream()) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException halfABody) {
            return new byte[0];
        }
    }

    private String code(byte[] body) {
        try {
            return body.length == 0 ? "" : json.readTree(body).path("code").asString("");
        } catch (JacksonException notAProblem) {
            return "";
        }
    }
}
