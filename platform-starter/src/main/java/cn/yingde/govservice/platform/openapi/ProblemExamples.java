package cn.yingde.govservice.platform.openapi;

import cn.yingde.govservice.platform.problem.CommonProblem;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a problem of each status looks like. */
final class ProblemExamples {

    private static final Map<String, CommonProblem> TYPICAL = Map.of(
            "400", CommonProblem.INVALID_REQUEST,
            "401", CommonProblem.UNAUTHENTICATED,
            "403", CommonProblem.FORBIDDEN,
            "404", CommonProblem.NOT_FOUND,
            "409", CommonProblem.CONFLICT,
            "412", CommonProblem.STALE_ETAG,
            "422", CommonProblem.RULE_REFUSED,
            "428", CommonProblem.PRECONDITION_REQUIRED,
            "429", CommonProblem.TOO_MANY_REQUESTS,
            "503", CommonProblem.SERVICE_UNAVAILABLE);

    private ProblemExamples() {}

    static Map<String, Object> of(String status) {
        CommonProblem problem = TYPICAL.getOrDefault(status, CommonProblem.INTERNAL_ERROR);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type().toString());
        example.put("title", problem.title().zh());
        example.put("status", problem.status().value());
        example.put("detail", problem.title().zh());
        example.put("instance", "/api/…");
        example.put("code", problem.name());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }
}
