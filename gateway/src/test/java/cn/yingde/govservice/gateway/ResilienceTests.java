package cn.yingde.govservice.gateway;

import static cn.yingde.govservice.gateway.ProblemAssert.assertProblem;
import static cn.yingde.govservice.gateway.ProblemAssert.assertRetryAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.gateway.testing.StubPeer;
import cn.yingde.govservice.gateway.testing.WildPeer.Mood;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers see while a service is down, slow or cut off, and that all is well again afterwards. */
class ResilienceTests extends GatewayTest {
    private static final String PATH = "/api/cases/v1/cases";

    @Test
    void answersUnavailableWhileAServiceIsDownAndGoesOnOnceItIsBack() throws IOException {
        CASES.stop();
        HttpResponse<String> down = send(call(PATH));
        assertProblem(down, 503, "PEER_UNAVAILABLE");
        assertRetryAfter(down);
        CASES.start();
        assertThat(send(call(PATH)).statusCode()).isEqualTo(200);
    }

    @Test
    void answersTimeoutWhenAServiceStaysSilent() throws IOException {
        CASES.is(Mood.SILENT);
        assertProblem(send(call(PATH)), 504, "PEER_TIMEOUT");
    }

    @Test
    void waitsLongerForAServicesFirstDocument() throws IOException {
        REPORTING.on("/v3/api-docs", exchange -> {
            LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
            StubPeer.send(exchange, 200, "application/json", "{\"openapi\":\"3.1.0\",\"service\":\"reporting\"}");
        });
        assertThat(send(open("/v3/api-docs/reporting")).statusCode()).isEqualTo(200);
    }

    @Test
    void answersUnavailableAfterAResetAndSendsACommandOnlyOnce() throws IOException {
        CASES.is(Mood.RESET);
        int before = CASES.calls();
        HttpResponse<String> answer = send(call(PATH).POST(text("{}")));
        assertProblem(answer, 503, "PEER_UNAVAILABLE");
        assertThat(CASES.calls()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HALF_A_BODY", "STUCK_HALF_WAY"})
    void cutsHalfAnAnswerSoThatNobodyTakesItForAWholeOne(Mood mood) {
        CASES.is(mood);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> send(call(PATH)));
    }

    @Test
    void sparesAServiceThatKeepsFailingAndAsksAgainLater() throws IOException {
        CASES.is(Mood.RESET);
        for (int i = 0; i < 10; i++) {
            assertProblem(send(call(PATH)), 503, "PEER_UNAVAILABLE");
        }
        int before = CASES.calls();
        HttpResponse<String> spared = send(call(PATH));
        assertProblem(spared, 503, "SERVICE_UNAVAILABLE");
        assertRetryAfter(spared);
        assertThat(CASES.calls()).isEqualTo(before);

        CASES.is(Mood.WELL);
        breaker("cases").transitionToHalfOpenState();
        for (int i = 0; i < 3; i++) {
            assertThat(send(call(PATH)).statusCode()).isEqualTo(200);
        }
        assertThat(breaker("cases").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_FOUND", "BROKEN"})
    void takesEveryAnswerForAnAnswer(Mood mood) throws IOException {
        CASES.is(mood);
        for (int i = 0; i < 12; i++) {
            assertThat(send(call(PATH)).body()).isEqualTo("{\"service\":\"wild\"}");
        }
        assertThat(breaker("cases").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void letsFarMoreCallsRunAtOnceThanABulkheadWould() {
        CountDownLatch allThere = new CountDownLatch(60);
        CATALOG.on("/v3/api-docs", exchange -> {
            allThere.countDown();
            StubPeer.send(exchange, waited(allThere) ? 200 : 500, "application/json", "{\"service\":\"catalog\"}");
        });
        List<CompletableFuture<HttpResponse<String>>> running = IntStream.range(0, 60)
                .mapToObj(ignored ->
                        HTTP.sendAsync(open("/v3/api-docs/catalog").build(), HttpResponse.BodyHandlers.ofString()))
                .toList();
        assertThat(running).allMatch(call -> call.join().statusCode() == 200);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void leavesTheOtherServicesAloneWhenOneFails() throws IOException {
        breaker("cases").transitionToOpenState();
        assertThat(send(call("/api/hotline/v1/tickets")).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsStreamingPathsOutOfTheBreaker() throws IOException {
        breaker("cases").transitionToOpenState();
        assertThat(send(call("/api/cases/v1/imports").POST(text("{}\n"))).statusCode())
                .isEqualTo(200);
        CASES.stop();
        assertProblem(send(call("/api/cases/v1/imports").POST(text("{}\n"))), 503, "PEER_UNAVAILABLE");
    }
}
