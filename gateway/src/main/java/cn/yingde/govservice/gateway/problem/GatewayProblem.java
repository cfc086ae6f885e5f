package cn.yingde.govservice.gateway.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call the gateway does not let through, with the reason its caller reads. */
public final class GatewayProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GatewayCode code;
    private final transient Text detail;
    private final @Nullable Duration retryAfter;

    private GatewayProblem(GatewayCode code, Text detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        // No stack trace: these are answers, and a flood of them must stay cheap.
        super(code.name(), cause, false, false);
        this.code = code;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public static GatewayProblem of(GatewayCode code, Text detail) {
        return new GatewayProblem(code, detail, null, null);
    }

    public static GatewayProblem of(GatewayCode code, Text detail, Throwable cause) {
        return new GatewayProblem(code, detail, null, cause);
    }

    public GatewayProblem retryAfter(Duration pause) {
        return new GatewayProblem(code, detail, pause, getCause());
    }

    public GatewayCode code() {
        return code;
    }

    Text detail() {
        return detail;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
