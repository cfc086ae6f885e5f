package cn.yingde.govservice.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people at once: for each pair of acts, which of them succeed. */
class ReportRaceTests extends ReportTest {

    @Test
    void twoWhoMakeAReportMakeTwoVersions() {
        List<ApiAnswer> answers = together(
                () -> statistician().post("/reports", halfYear("1978-H1")),
                () -> api().as("bureau-chief-leader").post("/reports", halfYear("1978-H1")));

        assertThat(answers).extracting(ApiAnswer::status).containsExactly(201, 201);
        assertThat(answers)
                .extracting(answer -> answer.json().get("version").asInt())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void oneOfTwoLeadersSigns() {
        String id = make("1978-H2");
        List<ApiAnswer> answers = together(
                () -> api().as("bureau-chief-leader").post("/reports/" + id + "/signatures"),
                () -> api().as("bureau-deputy-leader").post("/reports/" + id + "/signatures"));

        assertThat(answers).extracting(ApiAnswer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .extracting(answer -> answer.text("/code"))
                .containsExactly("REPORT_STATE");
        assertThat(report(id).get("state").asString()).isEqualTo("SIGNED");
    }

    @Test
    void aLeaderWhoHasNotSeenTheLatestDoesNotSign() {
        String id = make("1979-H1");
        String seen = statistician().get("/reports/" + id).header("ETag");
        api().as("bureau-chief-leader").post("/reports/" + id + "/signatures").expectStatus(201);

        api().as("bureau-deputy-leader")
                .with("If-Match", seen)
                .post("/reports/" + id + "/publications")
                .expectProblem(412, "STALE_ETAG");
        assertThat(report(id).get("state").asString()).isEqualTo("SIGNED");
    }

    private static List<ApiAnswer> together(Supplier<ApiAnswer> one, Supplier<ApiAnswer> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<ApiAnswer>> running = Stream.of(one, other)
                .map(act -> CompletableFuture.supplyAsync(() -> afterTheOther(start, act)))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static ApiAnswer afterTheOther(CyclicBarrier start, Supplier<ApiAnswer> act) {
        try {
            start.await();
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
        return act.get();
    }
}
