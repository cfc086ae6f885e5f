package cn.yingde.govservice.gateway.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** By what a call is found again: its request id, and its trace (W3C traceparent) which the services go on with. */
public record CallIdentity(String requestId, String traceId, String traceparent) {
    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACEPARENT = "traceparent";

    private static final String ATTRIBUTE = CallIdentity.class.getName();
    private static final Pattern USABLE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern USABLE_TRACE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-0[01]");

    /** The identity the call got at the edge; made on the spot where a failure came before that. */
    public static CallIdentity of(ServerWebExchange exchange) {
        Object known = exchange.getAttributes()
                .computeIfAbsent(
                        ATTRIBUTE, ignored -> from(exchange.getRequest().getHeaders()));
        return (CallIdentity) known;
    }

    /** Takes over what the caller sent if it is well-formed; else makes its own. */
    public static CallIdentity from(HttpHeaders headers) {
        String wantedId = headers.getFirst(REQUEST_ID);
        String requestId = wantedId != null && USABLE_ID.matcher(wantedId).matches() ? wantedId : hex(16);
        @Nullable String wantedTrace = headers.getFirst(TRACEPARENT);
        Matcher trace = USABLE_TRACE.matcher(wantedTrace == null ? "" : wantedTrace);
        if (trace.matches()) {
            return new CallIdentity(requestId, trace.group(1), trace.group());
        }
        String traceId = hex(16);
        return new CallIdentity(requestId, traceId, "00-" + traceId + "-" + hex(8) + "-01");
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
