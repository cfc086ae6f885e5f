package cn.yingde.govservice.gateway.problem;

import cn.yingde.govservice.gateway.edge.CallIdentity;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer; every filter of the gateway refuses through it. */
@Component
public class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, GatewayProblem problem) {
        Language language = Language.of(exchange.getRequest().getHeaders());
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(problem.code().status());
        byte[] body = json.writeValueAsBytes(body(exchange, problem, language));
        describe(response.getHeaders(), problem, language, body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    private static ProblemBody body(ServerWebExchange exchange, GatewayProblem problem, Language language) {
        String instance = exchange.getRequest().getURI().getRawPath();
        return ProblemBody.of(
                problem, language, instance, CallIdentity.of(exchange).traceId());
    }

    private static void describe(HttpHeaders headers, GatewayProblem problem, Language language, int length) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(length);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.setCacheControl("no-store");
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        problem.retryAfter().ifPresent(pause -> headers.set(HttpHeaders.RETRY_AFTER, seconds(pause)));
        if (problem.code() == GatewayCode.PAYLOAD_TOO_LARGE) {
            // The rest of the body is not read, so the connection cannot carry another call.
            headers.set(HttpHeaders.CONNECTION, "close");
        }
    }

    /** Whole seconds, rounded up: who waits that long is let in. */
    private static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.plusMillis(999).toSeconds()));
    }
}
