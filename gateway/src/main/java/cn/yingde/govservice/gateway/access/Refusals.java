package cn.yingde.govservice.gateway.access;

import cn.yingde.govservice.gateway.problem.GatewayCode;
import cn.yingde.govservice.gateway.problem.GatewayProblem;
import cn.yingde.govservice.gateway.problem.ProblemWriter;
import cn.yingde.govservice.gateway.problem.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What Spring Security's filters answer, which by themselves would answer nothing but a status. */
@Component
class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler, ServerExchangeRejectedHandler {
    private static final Text NO_TOKEN =
            Text.of("请在 Authorization 请求头中携带访问令牌。", "Send an access token in the Authorization header.");
    private static final Text BAD_TOKEN =
            Text.of("访问令牌无效或已过期，请重新获取。", "The access token is not valid or has expired; get a new one.");
    private static final Text DENIED = Text.of("您无权访问这个地址。", "You may not use this address.");
    private static final Text UNREADABLE = Text.of(
            "请求地址或请求头含有不允许的写法。", "The address or a header of the call is written in a way that is not allowed.");

    private final ProblemWriter writer;
    private final BadTokens badTokens;

    Refusals(ProblemWriter writer, BadTokens badTokens) {
        this.writer = writer;
        this.badTokens = badTokens;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        boolean bad = reason instanceof OAuth2AuthenticationException;
        if (bad) {
            badTokens.count(exchange);
        }
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, bad ? "Bearer error=\"invalid_token\"" : "Bearer");
        return writer.write(exchange, GatewayProblem.of(GatewayCode.UNAUTHENTICATED, bad ? BAD_TOKEN : NO_TOKEN));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException reason) {
        return writer.write(exchange, GatewayProblem.of(GatewayCode.FORBIDDEN, DENIED));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException reason) {
        return writer.write(exchange, GatewayProblem.of(GatewayCode.MALFORMED_REQUEST, UNREADABLE));
    }
}
