package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import org.springframework.http.HttpStatus;

/** The problems that every service can answer with. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "请求无法读取", "The request cannot be read"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "请求内容不合要求", "The request is invalid"),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "查询参数未定义", "Unknown query parameter"),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "翻页游标无效", "The cursor is invalid"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "需要有效的访问令牌", "A valid access token is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "没有此项权限", "The caller may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "不支持此请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "无法以所需格式应答", "Not acceptable"),
    CONFLICT(HttpStatus.CONFLICT, "与他人的操作冲突", "Conflict with another action"),
    STALE_ETAG(HttpStatus.PRECONDITION_FAILED, "数据已被他人更新", "The version is stale"),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "请求内容过大", "The content is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "不支持此内容类型", "Unsupported media type"),
    RULE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "规则不允许", "A rule refuses this"),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT, "幂等键已用于其他请求", "The idempotency key was used for another request"),
    IDEMPOTENCY_KEY_RUNNING(HttpStatus.CONFLICT, "相同请求正在处理", "The same request is still running"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "需要 If-Match", "If-Match is required"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁", "Too many requests"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "系统内部错误", "Internal error"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "服务暂不可用", "The service is unavailable"),
    KEYS_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "暂时无法校验令牌", "Tokens cannot be checked at present"),
    PEER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "相关服务暂不可用", "A peer is unavailable"),
    PEER_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "相关服务应答超时", "A peer did not answer in time"),
    FEED_EPOCH(HttpStatus.CONFLICT, "变更流已重新开始", "The feed has another epoch");

    private final HttpStatus status;
    private final Text title;

    CommonProblem(HttpStatus status, String zh, String en) {
        this.status = status;
        this.title = Text.of(zh, en);
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
