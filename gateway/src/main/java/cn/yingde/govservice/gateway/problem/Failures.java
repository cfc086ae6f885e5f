package cn.yingde.govservice.gateway.problem;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Says which problem an exception is; what it does not know is an internal error. */
public final class Failures {
    /** How long a caller should wait before asking a service again that was away or too busy. */
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Text INTERNAL =
            Text.of("网关处理请求时出错，请凭追踪号联系运维人员。", "The gateway failed on this call; give the trace id to operations.");
    private static final Text NO_ROUTE =
            Text.of("网关没有这个地址，或不对外提供。", "The gateway has no such address, or does not offer it to callers.");
    private static final Text UNREADABLE = Text.of("请求的写法不符合要求。", "The call is not written as it must be.");
    private static final Text REFUSED = Text.of(
            "服务所在的进程没有应答，请稍后重试；尚未收到答复的请求请带同一 Idempotency-Key 重发。",
            "The service did not answer the connection; try again shortly, with the same Idempotency-Key.");
    private static final Text OPEN = Text.of(
            "该服务近来多次失败，网关暂停转发，请稍后重试。",
            "The service failed repeatedly and gets no calls for a moment; try again shortly.");
    private static final Text SLOW = Text.of(
            "服务没有在限定时间内答复；请求可能已经生效，请带同一 Idempotency-Key 重发或先查询结果。",
            "The service did not answer in time; the call may have taken effect: repeat it with the same Idempotency-Key or look first.");
    private static final Text NO_TOKEN = Text.of("请携带有效的访问令牌。", "A valid access token is needed.");

    private static final Map<Integer, GatewayCode> BY_STATUS = Map.of(
            400, GatewayCode.MALFORMED_REQUEST,
            404, GatewayCode.NOT_FOUND,
            405, GatewayCode.METHOD_NOT_ALLOWED,
            406, GatewayCode.NOT_ACCEPTABLE,
            413, GatewayCode.PAYLOAD_TOO_LARGE,
            415, GatewayCode.UNSUPPORTED_MEDIA_TYPE,
            503, GatewayCode.PEER_UNAVAILABLE,
            504, GatewayCode.PEER_TIMEOUT);

    private Failures() {}

    public static GatewayProblem problem(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Optional.ofNullable(known(cause)).stream())
                .findFirst()
                .orElseGet(() -> GatewayProblem.of(GatewayCode.INTERNAL_ERROR, INTERNAL, failure));
    }

    /** True where the service is to blame, so that its breaker counts; a caller who went away or sent too much is not. */
    public static boolean ofPeer(Throwable failure) {
        GatewayCode code = problem(failure).code();
        return code == GatewayCode.PEER_UNAVAILABLE || code == GatewayCode.PEER_TIMEOUT;
    }

    private static @Nullable GatewayProblem known(Throwable cause) {
        if (cause instanceof GatewayProblem problem) {
            return problem;
        }
        if (cause instanceof ResponseStatusException answer) {
            return byStatus(answer.getStatusCode(), answer);
        }
        if (cause instanceof AuthenticationException) {
            return GatewayProblem.of(GatewayCode.UNAUTHENTICATED, NO_TOKEN);
        }
        return ofConnection(cause);
    }

    private static @Nullable GatewayProblem ofConnection(Throwable cause) {
        if (cause instanceof TimeoutException || cause instanceof io.netty.handler.timeout.TimeoutException) {
            return GatewayProblem.of(GatewayCode.PEER_TIMEOUT, SLOW, cause);
        }
        if (cause instanceof ServiceUnavailableException) {
            return GatewayProblem.of(GatewayCode.SERVICE_UNAVAILABLE, OPEN).retryAfter(PAUSE);
        }
        // Connection refused, reset or closed, an unknown host, or no free connection in the pool.
        if (cause instanceof IOException
                || cause instanceof PoolAcquireTimeoutException
                || cause instanceof PoolAcquirePendingLimitException) {
            return GatewayProblem.of(GatewayCode.PEER_UNAVAILABLE, REFUSED, cause)
                    .retryAfter(PAUSE);
        }
        return null;
    }

    private static GatewayProblem byStatus(HttpStatusCode status, ResponseStatusException cause) {
        GatewayCode code = BY_STATUS.getOrDefault(
                status.value(), status.is4xxClientError() ? GatewayCode.MALFORMED_REQUEST : GatewayCode.INTERNAL_ERROR);
        GatewayProblem problem = GatewayProblem.of(code, detail(code), cause);
        return code == GatewayCode.PEER_UNAVAILABLE ? problem.retryAfter(PAUSE) : problem;
    }

    private static Text detail(GatewayCode code) {
        return switch (code) {
            case NOT_FOUND -> NO_ROUTE;
            case PEER_UNAVAILABLE -> REFUSED;
            case PEER_TIMEOUT -> SLOW;
            case INTERNAL_ERROR -> INTERNAL;
            default -> UNREADABLE;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
