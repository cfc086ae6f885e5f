package cn.yingde.govservice.gateway.problem;

import cn.yingde.govservice.gateway.edge.CallIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The one place where an exception of any filter or route becomes an answer. */
@Component
@Order(-2) // before Spring Boot's own handler, which answers in another form
class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        GatewayProblem problem = Failures.problem(failure);
        log(exchange, problem, failure);
        if (exchange.getResponse().isCommitted()) {
            // Half an answer is out: the connection is cut, so that nobody takes it for a whole one.
            return Mono.error(failure);
        }
        return writer.write(exchange, problem);
    }

    private static void log(ServerWebExchange exchange, GatewayProblem problem, Throwable failure) {
        HttpStatusCode status = problem.code().status();
        if (!status.is5xxServerError()) {
            return;
        }
        CallIdentity call = CallIdentity.of(exchange);
        if (problem.code() == GatewayCode.INTERNAL_ERROR) {
            LOG.error("Call {} failed, trace {}", call.requestId(), call.traceId(), failure);
        } else {
            LOG.warn(
                    "Call {} got {}, trace {}: {}",
                    call.requestId(),
                    problem.code(),
                    call.traceId(),
                    failure.toString());
        }
    }
}
