package cn.yingde.govservice.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problems the gateway itself can answer; the codes are those of the services, so clients need one list. */
public enum GatewayCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "请求无法识别", "Malformed request"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "未通过身份验证", "Not authenticated"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "无权访问", "Forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有这个地址", "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "不支持这种请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "不能提供所要求的格式", "Not acceptable"),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "请求内容过大", "Content too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持这种内容格式", "Unsupported media type"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁", "Too many requests"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "网关内部错误", "Internal error"),
    PEER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "服务暂时无法连接", "Service cannot be reached"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "服务暂停接收请求", "Service takes no calls for a moment"),
    KEYS_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "暂时无法核验令牌", "Tokens cannot be checked for a moment"),
    PEER_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "服务未在限定时间内答复", "Service did not answer in time");

    private final HttpStatus status;
    private final Text title;

    GatewayCode(HttpStatus status, String zh, String en) {
        this.status = status;
        this.title = Text.of(zh, en);
    }

    public HttpStatus status() {
        return status;
    }

    Text title() {
        return title;
    }

    String type() {
        return "urn:govservice:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
