package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Commands that carry an {@code Idempotency-Key}. */
@Tag("sql")
class KeyedCommandTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nobodyMeets() {
        ProbeController.MEETING.set(null);
    }

    @Test
    void answersARepeatedRequestWithTheFirstAnswerAndDoesItOnce() {
        String key = UUID.randomUUID().toString();
        Name body = new Name(fresh());
        ApiAnswer first =
                admin().with("Idempotency-Key", key).post("/probes", body).expectStatus(201);
        ApiAnswer second = admin().with("Idempotency-Key", '"' + key + '"')
                .post("/probes", body)
                .expectStatus(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(events(first.text("/id"))).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        admin().with("Idempotency-Key", key).post("/probes", new Name(fresh())).expectStatus(201);
        admin().with("Idempotency-Key", key)
                .post("/probes", new Name(fresh()))
                .expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRefusedCallLeavesNoKey() {
        String key = UUID.randomUUID().toString();
        String name = fresh();
        admin().with("Idempotency-Key", key)
                .post("/probes/1/renames", new Name(name))
                .expectStatus(404);
        String id = make();
        admin().with("Idempotency-Key", key)
                .post("/probes/" + id + "/renames", new Name(name))
                .expectStatus(200);
    }

    @Test
    void twoRequestsWithOneKeyAreDoneOnce() {
        String key = UUID.randomUUID().toString();
        Name body = new Name(fresh());
        List<ApiAnswer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> admin().with("Idempotency-Key", key).post("/probes", body)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(ApiAnswer::body)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aKeyIsItsCallersOwnAndStandsForOnePath() {
        String key = UUID.randomUUID().toString();
        Name body = new Name(fresh());
        String mine = admin().with("Idempotency-Key", key)
                .post("/probes", body)
                .expectStatus(201)
                .text("/id");
        ApiAnswer theirs = api().as("housing-system")
                .with("Idempotency-Key", key)
                .post("/probes", new Name(fresh()))
                .expectStatus(201);
        assertThat(theirs.text("/id")).isNotEqualTo(mine);
        admin().with("Idempotency-Key", key)
                .post("/probes/" + mine + "/renames", body)
                .expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aTwinOfALongCommandIsToldAfterTwoSecondsThatItStillRuns() {
        String key = UUID.randomUUID().toString();
        String id = make();
        Name body = new Name(fresh());
        CyclicBarrier meeting = new CyclicBarrier(2);
        ProbeController.MEETING.set(meeting);
        CompletableFuture<ApiAnswer> first = CompletableFuture.supplyAsync(
                () -> admin().with("Idempotency-Key", key).post("/probes/" + id + "/renames", body));
        Eventually.assertThat(() -> assertThat(meeting.getNumberWaiting()).isEqualTo(1));
        ProbeController.MEETING.set(null);
        ApiAnswer twin = admin().with("Idempotency-Key", key).post("/probes/" + id + "/renames", body);
        twin.expectProblem(409, "IDEMPOTENCY_KEY_RUNNING");
        assertThat(twin.header("Retry-After")).isEqualTo("1");
        meet(meeting);
        first.join().expectStatus(200);
        admin().with("Idempotency-Key", key)
                .post("/probes/" + id + "/renames", body)
                .expectStatus(200);
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void aBodyWithAKeyIsReadUpToALimitOnly() {
        admin().with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/probes", "{\"name\":\"" + "x".repeat(11 << 20) + "\"}")
                .expectProblem(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void aMalformedKeyIsRefused() {
        for (String key : List.of("short", "with space in it", "x".repeat(129))) {
            admin().with("Idempotency-Key", key)
                    .post("/probes", new Name(fresh()))
                    .expectProblem(400, "INVALID_REQUEST");
        }
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException never) {
            throw new IllegalStateException(never);
        }
    }

    private long events(String id) {
        Long count = jdbc.queryForObject("select count(*) from event where subject_no = ?", Long.class, id);
        return count == null ? 0 : count;
    }
}
