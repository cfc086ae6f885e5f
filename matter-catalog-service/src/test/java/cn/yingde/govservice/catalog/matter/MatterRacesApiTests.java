package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** For each pair of commands at once: whether one or both win. */
@Tag("sql")
class MatterRacesApiTests extends CatalogApiTest {

    @Test
    void draftsAnEntryOnceHoweverManyAsk() throws Exception {
        String department = given().department();
        Map<String, Object> body = Map.of("basicCode", given().item("20"), "departmentId", department);
        List<Integer> statuses = race(4, () -> editor(department).post("/matters", body));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void decidesAReviewOnce() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().submitted(department).text("/id");
        List<Integer> statuses = race(4, () -> reviewer().post(path + "/reviews", Map.of("decision", "APPROVE")));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void letsEitherTheWithdrawalOrTheReviewWin() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().submitted(department).text("/id");
        List<Integer> statuses = race(List.of(
                () -> editor(department).post(path + "/withdrawals"),
                () -> reviewer().post(path + "/reviews", Map.of("decision", "APPROVE"))));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(editor(department).get(path).text("/state")).isIn("WITHDRAWN", "APPROVED");
    }

    @Test
    void letsBothASuspensionAndANewDraftWin() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        List<Integer> statuses = race(List.of(
                () -> reviewer().post(path + "/suspensions", Map.of("reason", "系统升级")),
                () -> editor(department).post(path + "/changes")));
        assertThat(statuses).containsExactly(201, 201);
        JsonNode matter = editor(department).get(path).json();
        assertThat(matter.at("/inForce").asString()).isEqualTo("SUSPENDED");
        assertThat(matter.at("/state").asString()).isEqualTo("DRAFT");
    }

    @Test
    void letsOneOfTwoEditsOfTheSameVersionWin() throws Exception {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        Map<String, Object> one = Bodies.draft();
        Map<String, Object> two = Bodies.draft();
        two.put("address", "另一处");
        String path = "/matters/" + made.text("/id") + "/draft";
        List<Integer> statuses = race(List.of(
                () -> editor(department).with("If-Match", made.header("ETag")).put(path, one),
                () -> editor(department).with("If-Match", made.header("ETag")).put(path, two)));
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswer() {
        String department = given().department();
        Map<String, Object> body = Map.of("basicCode", given().item("20"), "departmentId", department);
        String key = "key-" + department;
        ApiAnswer first = editor(department)
                .with("Idempotency-Key", key)
                .post("/matters", body)
                .expectStatus(201);
        ApiAnswer again = editor(department)
                .with("Idempotency-Key", key)
                .post("/matters", body)
                .expectStatus(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        Map<String, Object> other = Map.of("basicCode", given().item("20"), "departmentId", department);
        editor(department)
                .with("Idempotency-Key", key)
                .post("/matters", other)
                .expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    private static List<Integer> race(int times, Callable<ApiAnswer> call) throws Exception {
        List<Callable<ApiAnswer>> calls = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            calls.add(call);
        }
        return race(calls);
    }

    private static List<Integer> race(List<Callable<ApiAnswer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<ApiAnswer>> running = new ArrayList<>();
            for (Callable<ApiAnswer> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<ApiAnswer> one : running) {
                statuses.add(one.get().status());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
