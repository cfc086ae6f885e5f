package cn.yingde.govservice.platform.peer;

import feign.FeignException;
import feign.Request;
import feign.Response;
import java.util.Collection;
import java.util.Map;

/** A peer answered with a problem of 4xx: an answer, not a failure; the caller decides what it means. */
public final class PeerRefusal extends FeignException.FeignClientException {

    private final String code;

    PeerRefusal(int status, String code, Request request, byte[] body, Map<String, Collection<String>> headers) {
        super(status, "peer refused: " + code, request, body, headers);
        this.code = code;
    }

    /** The problem's code, empty when the answer was no problem. */
    public String code() {
        return code;
    }

    static PeerRefusal of(Response response, String code, byte[] body) {
        return new PeerRefusal(response.status(), code, response.request(), body, response.headers());
    }
}
