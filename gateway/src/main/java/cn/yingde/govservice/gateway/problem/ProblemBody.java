package cn.yingde.govservice.gateway.problem;

/** The problem as it goes over the wire (RFC 9457 with code and trace id). */
record ProblemBody(String type, String title, int status, String detail, String instance, String code, String traceId) {

    static ProblemBody of(GatewayProblem problem, Language language, String instance, String traceId) {
        GatewayCode code = problem.code();
        return new ProblemBody(
                code.type(),
                code.title().in(language),
                code.status().value(),
                problem.detail().in(language),
                instance,
                code.name(),
                traceId);
    }
}
