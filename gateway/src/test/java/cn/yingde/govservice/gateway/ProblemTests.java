package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.gateway.testing.StubPeer;
import cn.yingde.govservice.gateway.testing.WildPeer.Mood;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a refusal is explained. */
class ProblemTests extends GatewayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN              | zh-CN | 请在 Authorization 请求头中携带访问令牌。",
                "en                 | en    | Send an access token in the Authorization header.",
                "en-GB,zh;q=0.5     | en    | Send an access token in the Authorization header.",
                "en;q=0.1,zh-TW;q=1 | zh-CN | 请在 Authorization 请求头中携带访问令牌。",
                "fr,en;q=0.2        | en    | Send an access token in the Authorization header.",
                "fr                 | zh-CN | 请在 Authorization 请求头中携带访问令牌。",
                "*                  | zh-CN | 请在 Authorization 请求头中携带访问令牌。",
                "%%;q=x             | zh-CN | 请在 Authorization 请求头中携带访问令牌。"
            })
    void speaksTheCallersLanguage(String wanted, String language, String detail) throws IOException {
        HttpResponse<String> answer = send(open("/api/hotline/v1/tickets").header("Accept-Language", wanted));
        assertThat(assertProblem(answer, 401, "UNAUTHENTICATED").get("detail").asString())
                .isEqualTo(detail);
        assertThat(header(answer, "Content-Language")).isEqualTo(language);
    }

    @Test
    void speaksChineseWhereNoLanguageIsWanted() throws IOException {
        HttpResponse<String> answer = send(open("/nowhere"));
        assertThat(assertProblem(answer, 404, "NOT_FOUND").get("title").asString())
                .isEqualTo("没有这个地址");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 服务未在限定时间内答复", "en, Service did not answer in time"})
    void namesAFailureOfAServiceInBothLanguages(String language, String title) throws IOException {
        CASES.is(Mood.SILENT);
        HttpResponse<String> answer = send(call("/api/cases/v1/cases").header("Accept-Language", language));
        assertThat(assertProblem(answer, 504, "PEER_TIMEOUT").get("title").asString())
                .isEqualTo(title);
    }

    @Test
    void carriesTheTraceTheServicesSee() throws IOException {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpResponse<String> answer =
                send(open("/nowhere").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        assertThat(json(answer).get("traceId").asString()).isEqualTo(trace);
    }

    @Test
    void leavesAServicesOwnProblemAsItIs() throws IOException {
        String own = "{\"code\":\"EXTENSION_LIMIT\",\"status\":422}";
        HOTLINE.on(
                "/api/hotline/v1/refused", exchange -> StubPeer.send(exchange, 422, "application/problem+json", own));
        HttpResponse<String> answer = send(call("/api/hotline/v1/refused").POST(text("{}")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo(own);
    }
}
