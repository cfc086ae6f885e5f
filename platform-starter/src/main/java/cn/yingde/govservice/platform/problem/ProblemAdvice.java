package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.NoFallbackAvailableException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where exceptions of a service become problems. */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Problems problems;
    private final List<ConstraintProblem> constraints;

    public ProblemAdvice(Problems problems, List<ConstraintProblem> constraints) {
        this.problems = problems;
        this.constraints = constraints;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException refusal, HttpServletRequest request) {
        return problems.answer(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> peerFailed(FeignException failure, HttpServletRequest request) {
        log.warn("peer failed: {}", failure.getClass().getSimpleName());
        return problems.answer(peerUnavailable(failure), request);
    }

    @ExceptionHandler({CallNotPermittedException.class, NoFallbackAvailableException.class, BulkheadFullException.class
    })
    ResponseEntity<Object> peerAvoided(RuntimeException failure, HttpServletRequest request) {
        return failure.getCause() instanceof ProblemException refusal
                ? problems.answer(refusal, request)
                : problems.answer(peerUnavailable(failure), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> databaseFailed(DataAccessException failure, HttpServletRequest request) {
        return problems.answer(ofDatabase(failure), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> transactionFailed(TransactionException failure, HttpServletRequest request) {
        log.warn("no transaction", failure);
        return problems.answer(databaseUnavailable(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, HttpServletRequest request) {
        log.error("unexpected failure, trace {}", Problems.traceId(request), failure);
        return problems.answer(
                ProblemException.of(
                        CommonProblem.INTERNAL_ERROR,
                        Text.of("系统发生内部错误，请将跟踪号告知运维人员。", "An internal error; tell the operators the trace id.")),
                request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        return problems.answer(RequestFaults.of(failure, status), asked);
    }

    private ProblemException ofDatabase(DataAccessException failure) {
        if (failure instanceof DataIntegrityViolationException violation) {
            return ofConstraint(violation);
        }
        if (failure instanceof CannotAcquireLockException || failure instanceof ConcurrencyFailureException) {
            return conflict();
        }
        if (failure instanceof TransientDataAccessException || failure instanceof DataAccessResourceFailureException) {
            log.warn("database unavailable", failure);
            return databaseUnavailable();
        }
        log.error("database failure", failure);
        return ProblemException.of(
                CommonProblem.INTERNAL_ERROR,
                Text.of("系统发生内部错误，请将跟踪号告知运维人员。", "An internal error; tell the operators the trace id."));
    }

    private ProblemException ofConstraint(DataIntegrityViolationException violation) {
        String message = String.valueOf(violation.getMostSpecificCause().getMessage());
        return constraints.stream()
                .filter(known -> message.contains(known.constraint()))
                .findFirst()
                .map(known -> known.refusal().get())
                .orElseGet(() -> message.contains("Data too long") ? tooLong() : conflict());
    }

    /** A lost race that stayed lost. */
    public static ProblemException conflict() {
        return ProblemException.of(
                CommonProblem.CONFLICT,
                Text.of("对象刚被另一操作改变，请读取最新状态后再试。", "Another action changed the object; read it again and retry."));
    }

    private static ProblemException tooLong() {
        return ProblemException.of(
                CommonProblem.INVALID_REQUEST, Text.of("有内容超过允许长度。", "A value is longer than allowed."));
    }

    private static ProblemException databaseUnavailable() {
        return ProblemException.of(
                        CommonProblem.SERVICE_UNAVAILABLE,
                        Text.of("数据库暂不可用，请稍后再试。", "The database is unavailable; try again soon."))
                .retryAfter(SOON);
    }

    private static ProblemException peerUnavailable(RuntimeException failure) {
        boolean late = failure instanceof RetryableException
                && failure.getMessage() != null
                && failure.getMessage().contains("timed out");
        return ProblemException.of(
                        late ? CommonProblem.PEER_TIMEOUT : CommonProblem.PEER_UNAVAILABLE,
                        Text.of("相关服务暂时无法应答，请稍后再试。", "A service that is needed does not answer; try again soon."))
                .retryAfter(SOON);
    }
}
