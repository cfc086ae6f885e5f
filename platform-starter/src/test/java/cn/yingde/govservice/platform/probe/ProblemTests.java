package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.TestIssuer;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ProblemTests extends ProbeApiTest {

    @Autowired
    JsonMapper json;

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":            | 400 | MALFORMED_REQUEST",
                "[]                    | 400 | MALFORMED_REQUEST",
                "{\"name\":\"abc\"}}    | 400 | MALFORMED_REQUEST",
                "null                  | 400 | MALFORMED_REQUEST",
                "{\"name\":{\"a\":1}}  | 400 | INVALID_REQUEST",
                "{\"name\":\"\"}       | 400 | INVALID_REQUEST",
                "{}                    | 400 | INVALID_REQUEST",
                "{\"name\":\"a\\u0000b\"} | 400 | INVALID_REQUEST",
                "{\"name\":\"123456789012345678901234567890123\"} | 400 | INVALID_REQUEST"
            })
    void badBodiesAreNamed(String body, int status, String code) {
        admin().post("/probes", body).expectProblem(status, code);
    }

    @Test
    void cutsNoFractionOffAWholeNumber() {
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> json.readValue("1.5", Integer.class));
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> json.readValue("1e2", Long.class));
        assertThat(json.readValue("15", Integer.class)).isEqualTo(15);
    }

    @Test
    void saysWhichMemberIsAtFault() {
        ApiAnswer answer = admin().post("/probes", "{\"name\":\"\"}");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/name");
        assertThat(answer.text("/errors/0/code")).isEqualTo("NOT_BLANK");
        assertThat(answer.text("/traceId")).isNotBlank();
        assertThat(answer.text("/type")).isEqualTo("urn:govservice:problem:invalid-request");
    }

    @Test
    void isFoundAgainByTheTraceOfTheCall() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        ApiAnswer traced = api().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .with("X-Request-Id", "another-one")
                .get("/probes");
        assertThat(traced.expectStatus(401).text("/traceId")).isEqualTo(trace);
        assertThat(traced.header("X-Trace-Id")).isEqualTo(trace);
        assertThat(admin().with("X-Request-Id", "window-3-000017")
                        .get("/nothing")
                        .text("/traceId"))
                .isEqualTo("window-3-000017");
        for (String bad : List.of("00-" + trace + "-x-01", "<script>", "a")) {
            assertThat(admin().with("traceparent", bad)
                            .with("X-Request-Id", "<script>")
                            .get("/nothing")
                            .text("/traceId"))
                    .matches("[0-9a-f]{32}");
        }
    }

    @Test
    void saysWhichParametersACallTakes() {
        assertThat(admin().get("/probes?nmae=x").text("/detail")).contains("可用：", "limit");
        assertThat(admin().get("/probes/open?nmae=x").text("/detail")).isEqualTo("未定义的查询参数；此调用不带查询参数。");
    }

    @Test
    void refusesWhatTheListDoesNotDeclareInAnyForm() {
        for (String query : List.of("Limit=1", "limit=1&limit=2&x=1", "prefix%5B%5D=a", "%6Cimits=1", "Prefix=a")) {
            admin().get("/probes?" + query).expectProblem(400, "UNKNOWN_PARAMETER");
        }
        for (String limit : List.of("1.5", "-1", "1e2", "00000", "9999999999", "%EF%BC%91")) {
            admin().get("/probes?limit=" + limit).expectProblem(400, "INVALID_REQUEST");
        }
        admin().get("/probes?limit=200&prefix=").expectStatus(200);
    }

    @Test
    void speaksChineseUnlessEnglishIsAsked() {
        assertThat(api().get("/probes").text("/title")).isEqualTo("需要有效的访问令牌");
        assertThat(api().with("Accept-Language", "en-GB,en;q=0.8")
                        .get("/probes")
                        .text("/title"))
                .isEqualTo("A valid access token is needed");
    }

    @Test
    void refusesUnknownParametersLimitsAndCursors() {
        admin().get("/probes?nmae=x").expectProblem(400, "UNKNOWN_PARAMETER");
        admin().get("/probes?limit=0").expectProblem(400, "INVALID_REQUEST");
        admin().get("/probes?limit=201").expectProblem(400, "INVALID_REQUEST");
        admin().get("/probes?cursor=abc").expectProblem(400, "INVALID_CURSOR");
    }

    @Test
    void aCursorBelongsToItsFilters() {
        String first = make();
        make();
        ApiAnswer page = admin().get("/probes?limit=1&prefix=p-").expectStatus(200);
        String cursor = page.text("/nextCursor");
        assertThat(cursor).isNotBlank();
        assertThat(first).isNotBlank();
        admin().get("/probes?limit=1&prefix=p-&cursor=" + cursor).expectStatus(200);
        admin().get("/probes?limit=1&prefix=q&cursor=" + cursor).expectProblem(400, "INVALID_CURSOR");
    }

    @Test
    void tellsWrongPathsMethodsAndTypes() {
        admin().get("/nothing").expectProblem(404, "NOT_FOUND");
        admin().delete("/probes").expectProblem(405, "METHOD_NOT_ALLOWED");
        admin().with("Content-Type", "text/plain").post("/probes", "x").expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
        admin().with("Accept", "image/png").get("/probes").expectProblem(406, "NOT_ACCEPTABLE");
    }

    @Test
    void anInternalErrorTellsNothingOfTheInside() {
        ApiAnswer answer = api().get("/probes/broken").expectProblem(500, "INTERNAL_ERROR");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void checksTokensAndRoles() {
        api().get("/probes/open").expectStatus(200);
        api().with("Authorization", "Bearer nonsense").get("/probes/open").expectProblem(401, "UNAUTHENTICATED");
        api().as("statistician").post("/probes", new Name(fresh())).expectProblem(403, "FORBIDDEN");
        api().as("housing-system").post("/probes", new Name(fresh())).expectStatus(201);
        api().as("city-centre").post("/probes", new Name(fresh())).expectProblem(403, "FORBIDDEN");
    }

    @ParameterizedTest(name = "a token that is {0} is refused")
    @CsvSource({"expired", "foreign", "misdirected"})
    void refusesWrongTokens(String wrong) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("foreign".equals(wrong) ? "http://elsewhere.test" : TestIssuer.ISSUER)
                .audience(List.of("misdirected".equals(wrong) ? "other" : "govservice"))
                .subject("x")
                .claim("roles", List.of("ADMIN"))
                .expirationTime(new Date(System.currentTimeMillis() + ("expired".equals(wrong) ? -600_000 : 600_000)))
                .build();
        api().with("Authorization", "Bearer " + TestIssuer.signed(claims))
                .get("/probes")
                .expectProblem(401, "UNAUTHENTICATED");
    }
}
