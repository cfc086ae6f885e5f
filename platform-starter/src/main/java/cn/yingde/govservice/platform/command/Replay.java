package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a repeated request with what its first one was answered. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class Replay {

    /** Refuses a key that stands for another request or whose request is still running. */
    static StoredAnswer usable(StoredAnswer stored, RequestKey key) {
        if (!stored.fingerprint().equals(key.fingerprint())) {
            throw ProblemException.of(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED,
                    Text.of("同一幂等键只能用于同一请求。", "One key stands for one request with one body."));
        }
        if (stored.status() == 0) {
            throw running();
        }
        return stored;
    }

    static ProblemException running() {
        return ProblemException.of(
                        CommonProblem.IDEMPOTENCY_KEY_RUNNING,
                        Text.of("相同请求正在处理，请稍后再试。", "The same request is still running; try again."))
                .retryAfter(Duration.ofSeconds(1));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> answer(ReplayedAnswer replayed) {
        return of(replayed.answer());
    }

    static ResponseEntity<byte[]> of(StoredAnswer stored) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(stored.status())
                .header("Idempotency-Replayed", "true")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        if (stored.etag() != null) {
            answer.header(HttpHeaders.ETAG, stored.etag());
        }
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        return stored.body() == null
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON)
                        .body(stored.body().getBytes(StandardCharsets.UTF_8));
    }
}
