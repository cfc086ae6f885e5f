package cn.yingde.govservice.gateway.routing;

import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.problem.Text;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses a body that is, or while it streams turns out to be, too large; the service then never sees it whole. */
final class BodyLimit implements GatewayFilter, Ordered {
    private static final Text CLIENT_GONE = Text.of("请求内容没有完整送达。", "The body of the call did not arrive whole.");

    private final long limit;
    private final Text detail;

    BodyLimit(DataSize limit) {
        this.limit = limit.toBytes();
        this.detail = Text.of(
                "请求内容不得超过 " + this.limit + " 字节；大批数据请用导入接口。",
                "The body may have at most " + this.limit + " bytes; use an import for more.");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge());
        }
        return chain.filter(
                exchange.mutate().request(new Counted(exchange.getRequest())).build());
    }

    private GatewayProblem tooLarge() {
        return GatewayProblem.of(GatewayCode.PAYLOAD_TOO_LARGE, detail);
    }

    /** A request whose body is counted as it goes by. */
    private final class Counted extends ServerHttpRequestDecorator {
        private long seen;

        private Counted(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    // Told apart from a failure of the service, which would count for the breaker.
                    .onErrorMap(gone -> GatewayProblem.of(GatewayCode.MALFORMED_REQUEST, CLIENT_GONE, gone))
                    .map(this::count);
        }

        private DataBuffer count(DataBuffer part) {
            seen += part.readableByteCount();
            if (seen > limit) {
                DataBufferUtils.release(part);
                throw tooLarge();
            }
            return part;
        }
    }
}
