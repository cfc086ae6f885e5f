package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("sql")
class CommandTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nobodyMeets() {
        ProbeController.MEETING.set(null);
    }

    @Test
    void aLostRaceIsRunAgainOnTheFreshStateSoThatBothWin() {
        String id = make();
        ProbeController.MEETING.set(new CyclicBarrier(2, () -> ProbeController.MEETING.set(null)));
        List<ApiAnswer> answers = both(id, null);
        assertThat(answers).extracting(ApiAnswer::status).containsExactly(200, 200);
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void withIfMatchOnlyOneOfTwoWins() {
        String id = make();
        ProbeController.MEETING.set(new CyclicBarrier(2, () -> ProbeController.MEETING.set(null)));
        List<ApiAnswer> answers = both(id, "\"0\"");
        assertThat(answers).extracting(ApiAnswer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = make();
        admin().put("/probes/" + id, new Name(fresh())).expectProblem(428, "PRECONDITION_REQUIRED");
        admin().with("If-Match", "\"7\"")
                .put("/probes/" + id, new Name(fresh()))
                .expectProblem(412, "STALE_ETAG");
        admin().with("If-Match", "seven")
                .put("/probes/" + id, new Name(fresh()))
                .expectProblem(400, "INVALID_REQUEST");
        ApiAnswer done = admin().with("If-Match", "\"0\"")
                .put("/probes/" + id, new Name(fresh()))
                .expectStatus(200);
        assertThat(done.header("ETag")).isEqualTo("\"1\"");
    }

    private List<ApiAnswer> both(String id, String ifMatch) {
        var caller = ifMatch == null ? admin() : admin().with("If-Match", ifMatch);
        return Stream.of(fresh(), fresh())
                .map(name ->
                        CompletableFuture.supplyAsync(() -> caller.post("/probes/" + id + "/renames", new Name(name))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private long events(String id) {
        Long count = jdbc.queryForObject("select count(*) from event where subject_no = ?", Long.class, id);
        return count == null ? 0 : count;
    }
}
