package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For each pair of commands at once on one ticket: which win, and what the other is told. Both have read the same
 * state before either writes: the test holds the ticket's row until both wait.
 */
@Tag("sql")
class RaceApiTests extends HotlineApiTest {

    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);
    private static final String WAITING = """
            select count(*) from information_schema.processlist where command in ('Query', 'Execute')
                and (info like 'update ticket %' or info like 'insert into event%')""";

    @Autowired
    private TransactionTemplate transaction;

    @AfterAll
    static void end() {
        BOTH.shutdownNow();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(RacePair.class)
    void hasTheDocumentedOutcome(RacePair pair) {
        RacePair.Given given = pair.given(this);
        int before = facts(given.ticketNo()).size();
        List<ApiAnswer> answers = together(given, api -> api);
        List<ApiAnswer> won = won(answers);
        if (pair.outcome().bothMayWin()) {
            assertThat(won).as(pair + ": " + bodies(answers)).hasSize(2);
        } else {
            assertThat(won)
                    .as(pair + ": " + bodies(answers))
                    .hasSize(pair.outcome().always() ? won.size() : 1);
            assertThat(won).isNotEmpty();
        }
        if (pair.outcome().always()) {
            assertThat(answers.get(0).status()).as(answers.get(0).body()).isEqualTo(201);
        }
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(lost -> lost.expectProblem(
                        pair.outcome().status(), pair.outcome().code()));
        assertThat(facts(given.ticketNo())).hasSize(before + won.size());
    }

    @ParameterizedTest(name = "{0}, with If-Match")
    @EnumSource(RacePair.class)
    void tellsTheLoserWithIfMatchThatItIsStale(RacePair pair) {
        RacePair.Given given = pair.given(this);
        String etag = ticket(given.ticketNo()).header("ETag");
        List<ApiAnswer> answers = together(given, api -> api.with("If-Match", etag));
        assertThat(won(answers)).as(bodies(answers)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(lost -> lost.expectProblem(412, "STALE_ETAG"));
    }

    @Test
    void standsInTheReadmeAsItIs() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (RacePair pair : RacePair.values()) {
            assertThat(readme).contains(pair.row());
        }
    }

    @RepeatedTest(3)
    void recallWinsAgainstADispatchOfWhatIsDispatched() {
        String no = givenDispatched();
        List<ApiAnswer> answers = atOnce(
                () -> as("hotline-operator").post("/tickets/" + no + "/recalls", Map.of("reason", "派错")),
                () -> dispatch(no, "market"));
        answers.get(0).expectStatus(201);
        ApiAnswer dispatched = answers.get(1);
        if (dispatched.status() != 201) {
            dispatched.expectProblem(409, "TICKET_STATE");
        }
        assertThat(ticket(no).text("/leadDepartmentId")).isEqualTo(dispatched.status() == 201 ? "market" : "");
    }

    @RepeatedTest(3)
    void theSameUpstreamNumberTwiceIsOneTicket() {
        Map<String, Object> body = request(Map.of("channel", "UPSTREAM"));
        body.put("upstreamNo", "QY" + fresh());
        body.put("due", "2026-03-05T16:45:00+08:00");
        Callable<ApiAnswer> send = () -> as("city-centre").post("/upstream-tickets", body);
        List<ApiAnswer> answers = atOnce(send, send);
        assertThat(answers).extracting(ApiAnswer::status).containsExactlyInAnyOrder(201, 200);
        assertThat(answers)
                .extracting(answer -> answer.text("/ticketNo"))
                .containsOnly(answers.get(0).text("/ticketNo"));
    }

    @RepeatedTest(3)
    void twoTicketsNeverMergeIntoEachOther() {
        String one = givenTicket();
        String other = givenTicket();
        List<ApiAnswer> answers = atOnce(() -> merge(one, other), () -> merge(other, one));
        assertThat(won(answers)).hasSize(1);
        assertThat(List.of(ticket(one).text("/state"), ticket(other).text("/state")))
                .containsExactlyInAnyOrder("MERGED", "PENDING_DISPATCH");
    }

    private ApiAnswer merge(String no, String into) {
        return as("hotline-operator").post("/tickets/" + no + "/merges", Map.of("into", into));
    }

    private List<ApiAnswer> together(RacePair.Given given, Function<Api, Api> header) {
        List<Future<ApiAnswer>> running = transaction.execute(status -> {
            jdbc.sql("select id from ticket where ticket_no = ? for update")
                    .param(given.ticketNo())
                    .query(Long.class)
                    .single();
            List<Future<ApiAnswer>> started = given.commands().stream()
                    .map(command -> BOTH.submit(() -> command.send(header.apply(as(command.person())))))
                    .toList();
            Eventually.assertThat(() ->
                    assertThat(jdbc.sql(WAITING).query(Integer.class).single()).isEqualTo(2));
            return started;
        });
        return running.stream().map(RaceApiTests::answer).toList();
    }

    private static List<ApiAnswer> atOnce(Callable<ApiAnswer> one, Callable<ApiAnswer> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<ApiAnswer>> running = Stream.of(one, other)
                .map(command -> BOTH.submit(() -> {
                    start.await();
                    return command.call();
                }))
                .toList();
        return running.stream().map(RaceApiTests::answer).toList();
    }

    private static List<ApiAnswer> won(List<ApiAnswer> answers) {
        return answers.stream().filter(answer -> answer.status() == 201).toList();
    }

    private static String bodies(List<ApiAnswer> answers) {
        return String.join("\n", answers.stream().map(ApiAnswer::body).toList());
    }

    private static ApiAnswer answer(Future<ApiAnswer> running) {
        try {
            return running.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
