package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record ApiAnswer(String call, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** A header of the answer, or the empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as JSON. */
    public JsonNode json() {
        return Api.JSON.readTree(response.body());
    }

    /** Text at a path like {@code /lead/name}, or the empty string. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** Fails the test, with the body, unless the status is this one. */
    public ApiAnswer expectStatus(int status) {
        assertThat(response.statusCode())
                .as("%s answered %s", call, response.body())
                .isEqualTo(status);
        return this;
    }

    /** Fails the test unless the answer is the problem with this status and code. */
    public ApiAnswer expectProblem(int status, String code) {
        expectStatus(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code")).as(response.body()).isEqualTo(code);
        return this;
    }

    /** Fails the test unless a rule refused and says so with its basis. */
    public ApiAnswer expectRule(int status, String code, String rule) {
        expectProblem(status, code);
        assertThat(text("/rule")).isEqualTo(rule);
        assertThat(text("/basis")).isNotBlank();
        return this;
    }
}
