package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Problems of requests that the server or a filter refused with a bare status before any controller saw them. */
final class ServerFaults {

    private static final Map<Integer, CommonProblem> KNOWN = Map.of(
            401, CommonProblem.UNAUTHENTICATED,
            403, CommonProblem.FORBIDDEN,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            413, CommonProblem.PAYLOAD_TOO_LARGE,
            503, CommonProblem.SERVICE_UNAVAILABLE);

    private ServerFaults() {}

    /** The problem of a status; the path is not repeated, since it may be what is malformed. */
    static Problem of(int status, HttpServletRequest request) {
        return refusal(status).toProblem("/", Problems.traceId(request), AskedLanguage.of(request));
    }

    private static ProblemException refusal(int status) {
        CommonProblem code = KNOWN.get(status);
        if (code != null) {
            return ProblemException.of(code, code.title());
        }
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? ProblemException.of(
                        CommonProblem.MALFORMED_REQUEST,
                        Text.of("请求的形式不对，未予处理。", "The request's form is wrong; it was not taken up."))
                : ProblemException.of(CommonProblem.INTERNAL_ERROR, CommonProblem.INTERNAL_ERROR.title());
    }
}
