package cn.yingde.govservice.gateway.problem;

import cn.yingde.govservice.gateway.edge.CallIdentity;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Explains the 400 of an address that cannot be read at all (not encoded, say), which no filter ever sees. */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private static final Text DETAIL = Text.of(
            "请求地址无法识别；中文和特殊字符须按百分号编码（UTF-8）。",
            "The address cannot be read; percent-encode what is not plain ASCII (UTF-8).");

    private final JsonMapper json;

    UnreadableAddress(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server ->
                server.mapHandle((answered, connection) -> answered.then(Mono.defer(() -> explained(connection)))));
    }

    private Mono<Void> explained(Connection connection) {
        if (connection instanceof HttpServerResponse response
                && connection instanceof HttpServerRequest request
                && HttpResponseStatus.BAD_REQUEST.equals(response.status())
                && !response.hasSentHeaders()) {
            return explain(request, response);
        }
        return Mono.empty();
    }

    private Mono<Void> explain(HttpServerRequest request, HttpServerResponse response) {
        HttpHeaders headers = new HttpHeaders();
        request.requestHeaders().forEach(header -> headers.add(header.getKey(), header.getValue()));
        CallIdentity call = CallIdentity.from(headers);
        Language language = Language.of(headers);
        GatewayProblem problem = GatewayProblem.of(GatewayCode.MALFORMED_REQUEST, DETAIL);
        ProblemBody body = ProblemBody.of(problem, language, request.uri().replaceAll("[?#].*", ""), call.traceId());
        byte[] bytes = json.writeValueAsBytes(body);
        return response.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .header(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("X-Request-Id", call.requestId())
                .sendByteArray(Mono.just(bytes))
                .then();
    }
}
