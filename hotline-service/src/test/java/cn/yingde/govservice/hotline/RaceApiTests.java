package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** For each pair of commands at once on one ticket: which win, and what the other is told. */
@Tag("sql")
class RaceApiTests extends HotlineApiTest {

    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

    @AfterAll
    static void end() {
        BOTH.shutdownNow();
    }

    @RepeatedTest(3)
    void signOffAndRecallHaveOneWinner() {
        String no = givenDispatched();
        List<ApiAnswer> answers = race(
                () -> signOff(no, "housing"),
                () -> as("hotline-operator").post("/tickets/" + no + "/recalls", Map.of("reason", "派错")));
        oneWins(answers, 409, "TICKET_STATE", 403, "FORBIDDEN");
        assertThat(facts(no)).hasSize(3);
    }

    @RepeatedTest(3)
    void twoExtensionsHaveOneWinner() {
        String no = givenInProgress();
        Callable<ApiAnswer> ask =
                () -> as("housing-handler").post("/tickets/" + no + "/extensions", Map.of("days", 3, "reason", "需检测"));
        oneWins(race(ask, ask), 422, "EXTENSION_PENDING");
        assertThat(facts(no)).hasSize(4);
    }

    @RepeatedTest(3)
    void twoDispatchesHaveOneWinner() {
        String no = givenTicket();
        List<ApiAnswer> answers = race(() -> dispatch(no, "housing"), () -> dispatch(no, "market"));
        oneWins(answers, 409, "TICKET_STATE");
        Integer holders = jdbc.sql(
                        "select count(*) from ticket_holding h join ticket t on t.id = h.ticket_id where t.ticket_no = ?")
                .param(no)
                .query(Integer.class)
                .single();
        assertThat(holders).isEqualTo(1);
    }

    @RepeatedTest(3)
    void urgingAndSignOffBothWin() {
        String no = givenDispatched();
        List<ApiAnswer> answers = race(
                () -> signOff(no, "housing"),
                () -> as("hotline-operator").post("/tickets/" + no + "/urgings", Map.of("channel", "PHONE")));
        assertThat(answers).extracting(ApiAnswer::status).containsOnly(201);
        assertThat(facts(no)).containsExactlyInAnyOrder("received", "dispatched", "signed-off", "urged");
    }

    @RepeatedTest(3)
    void withIfMatchTheLoserIsToldThatItIsStale() {
        String no = givenDispatched();
        String etag = ticket(no).header("ETag");
        Callable<ApiAnswer> urge = () -> as("hotline-operator")
                .with("If-Match", etag)
                .post("/tickets/" + no + "/urgings", Map.of("channel", "PHONE"));
        oneWins(race(urge, urge), 412, "STALE_ETAG");
    }

    @RepeatedTest(3)
    void theSameUpstreamNumberTwiceIsOneTicket() {
        Map<String, Object> body = request(Map.of("channel", "UPSTREAM"));
        body.put("upstreamNo", "QY" + fresh());
        body.put("due", "2026-03-05T16:45:00+08:00");
        List<ApiAnswer> answers = race(
                () -> as("city-centre").post("/upstream-tickets", body),
                () -> as("city-centre").post("/upstream-tickets", body));
        assertThat(answers).extracting(ApiAnswer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(answers)
                .extracting(answer -> answer.text("/ticketNo"))
                .containsOnly(answers.get(0).text("/ticketNo"));
    }

    private static void oneWins(List<ApiAnswer> answers, int status, String code) {
        oneWins(answers, status, code, status, code);
    }

    private static void oneWins(List<ApiAnswer> answers, int status, String code, int orStatus, String orCode) {
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        ApiAnswer lost = answers.stream()
                .filter(answer -> answer.status() != 201)
                .findFirst()
                .orElseThrow();
        assertThat(lost.status() + " " + lost.text("/code")).isIn(status + " " + code, orStatus + " " + orCode);
    }

    private static List<ApiAnswer> race(Callable<ApiAnswer> one, Callable<ApiAnswer> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<ApiAnswer>> running = Stream.of(one, other)
                .map(command -> BOTH.submit(() -> {
                    start.await();
                    return command.call();
                }))
                .toList();
        return running.stream().map(RaceApiTests::answer).toList();
    }

    private static ApiAnswer answer(Future<ApiAnswer> running) {
        try {
            return running.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
