package cn.yingde.govservice.gateway.problem;

/** The problem as it goes over the wire (RFC 9457 with code and trace id). */
record ProblemBody(
        String type, String title, int status, String detail, String instance, String code, String traceId) {}
