package cn.yingde.govservice.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says that an answer is a whole problem of this status and code. */
final class ProblemAssert {
    private ProblemAssert() {}

    static JsonNode assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "instance", "code", "traceId");
        assertThat(body.get("code").asString()).isEqualTo(code);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("type").asString())
                .isEqualTo("urn:govservice:problem:"
                        + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        assertThat(body.get("title").asString()).isNotBlank();
        assertThat(body.get("detail").asString()).isNotBlank();
        assertThat(body.get("instance").asString())
                .isEqualTo(answer.request().uri().getRawPath());
        assertThat(body.get("traceId").asString()).matches("[0-9a-f]{32}");
        return body;
    }

    static void assertRetryAfter(HttpResponse<?> answer) {
        assertThat(answer.headers().firstValue("Retry-After").orElse("none")).matches("[1-9][0-9]*");
    }
}
