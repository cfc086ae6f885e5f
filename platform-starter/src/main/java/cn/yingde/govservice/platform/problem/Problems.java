package cn.yingde.govservice.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Turns refusals into answers, in controllers and in filters alike. */
public final class Problems {

    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String TRACE_ATTRIBUTE = Problems.class.getName() + ".trace";

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** The answer for a controller's refusal. */
    public ResponseEntity<Object> answer(ProblemException refusal, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.code().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        refusal.retryAfter()
                .ifPresent(
                        after -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, after.toSeconds()))));
        if (refusal.code().status() == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(refusal.toProblem(request.getRequestURI(), traceId(request), AskedLanguage.of(request)));
    }

    /** Writes the answer for a filter's refusal. */
    public void write(ProblemException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ResponseEntity<Object> answer = answer(refusal, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    /** What this request is called in logs: the trace's id, else the request id, else one made now. */
    public static String traceId(HttpServletRequest request) {
        Object known = request.getAttribute(TRACE_ATTRIBUTE);
        if (known instanceof String id) {
            return id;
        }
        String id = traced(request);
        request.setAttribute(TRACE_ATTRIBUTE, id);
        return id;
    }

    private static String traced(HttpServletRequest request) {
        String parent = request.getHeader("traceparent");
        if (parent != null && TRACE_PARENT.matcher(parent).matches()) {
            return parent.substring(3, 35);
        }
        String known = MDC.get("traceId");
        return known != null ? known : requestId(request);
    }

    private static String requestId(HttpServletRequest request) {
        String sent = request.getHeader(REQUEST_ID);
        boolean usable = sent != null && sent.matches("[A-Za-z0-9-]{8,64}");
        return usable ? sent : UUID.randomUUID().toString().replace("-", "");
    }
}
