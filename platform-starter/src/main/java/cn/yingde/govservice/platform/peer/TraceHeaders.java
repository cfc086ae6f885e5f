package cn.yingde.govservice.platform.peer;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** By what a peer's log lines are found together with ours: the trace goes on as W3C {@code traceparent}. */
final class TraceHeaders {

    private static final String W3C_TRACE = "(?!0{32})[0-9a-f]{32}";

    private TraceHeaders() {}

    static Map<String, String> of(@Nullable String trace) {
        if (trace == null) {
            return Map.of();
        }
        return trace.matches(W3C_TRACE)
                ? Map.of("X-Request-Id", trace, "traceparent", "00-" + trace + "-" + span() + "-01")
                : Map.of("X-Request-Id", trace);
    }

    private static String span() {
        return HexFormat.of().toHexDigits(1 | ThreadLocalRandom.current().nextLong());
    }
}
