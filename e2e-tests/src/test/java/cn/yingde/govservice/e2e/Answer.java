package cn.yingde.govservice.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered to one call. */
record Answer(String call, HttpResponse<String> response) {
    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** A member by its path, such as {@code /items/0/name}, as text; empty if it is not there. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    Answer expect(int status) {
        assertThat(status()).as("%s: %s", call, body()).isEqualTo(status);
        return this;
    }

    /** A whole problem with this status and code. */
    Answer expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).as(call).startsWith("application/problem+json");
        assertThat(text("/code")).as("%s: %s", call, body()).isEqualTo(code);
        assertThat(text("/type"))
                .isEqualTo("urn:govservice:problem:"
                        + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(json().at("/status").asInt()).isEqualTo(status);
        assertThat(text("/title")).as(body()).isNotBlank();
        assertThat(text("/detail")).as(body()).isNotBlank();
        assertThat(text("/instance")).as(body()).isNotBlank();
        assertThat(text("/traceId")).as(body()).isNotBlank();
        assertThat(body()).doesNotContain("Exception", "SELECT ", "insert into", "\tat ");
        return this;
    }

    /** A refusal that names the rule, its basis and what would be accepted instead. */
    Answer expectRule(int status, String code) {
        expectProblem(status, code);
        assertThat(text("/rule")).as(body()).isNotBlank();
        assertThat(text("/basis")).as(body()).isNotBlank();
        assertThat(text("/accepted")).as(body()).isNotBlank();
        return this;
    }
}
