package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.feed.FeedNumbering;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@Tag("sql")
class FeedTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FeedNumbering numbering;

    @Test
    void everyCommittedEventGetsOnePositionWithoutGap() {
        List<String> made =
                IntStream.range(0, 30).mapToObj(number -> CompletableFuture.supplyAsync(this::make)).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();
        Eventually.assertThat(() -> assertThat(numbering.waiting(10)).isZero());
        List<Long> positions = jdbc.queryForList("select position from event order by position", Long.class);
        assertThat(positions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, positions.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(subjects()).containsAll(made);
    }

    @Test
    void theFeedShowsStateAndVersionInOrder() {
        String id = make();
        admin().post("/probes/" + id + "/renames", new Name(fresh())).expectStatus(200);
        Eventually.assertThat(() -> assertThat(items(id)).hasSize(2));
        List<JsonNode> items = items(id);
        assertThat(items).extracting(item -> item.at("/subjectversion").asInt()).containsExactly(1, 2);
        assertThat(items.get(1).at("/type").asString()).isEqualTo("cn.yingde.govservice.cases.probe.renamed.v1");
        assertThat(items.get(1).at("/data/id").asString()).isEqualTo(id);
        assertThat(items.get(1).at("/time").asString()).isEqualTo("2026-03-02T09:00:00+08:00");
    }

    @Test
    void anEarlierVersionWithALaterIdentifierComesFirst() {
        String no = fresh();
        // The replica that wrote version 1 has a clock ahead of the one that wrote version 2.
        insert(Long.MAX_VALUE - 1_000 + no.hashCode() % 500, no, 1);
        insert(Math.abs((long) no.hashCode()), no, 2);
        Eventually.assertThat(() -> assertThat(positions(no)).hasSize(2).doesNotContainNull());
        assertThat(positions(no)).isSorted();
    }

    @Test
    void anotherEpochOrAPositionAheadIsRefused() {
        api().as("svc-reporting").get("/changes?after=999999999").expectProblem(409, "FEED_EPOCH");
        api().as("svc-reporting").get("/changes?epoch=other").expectProblem(409, "FEED_EPOCH");
        api().as("svc-reporting").get("/changes?limit=1001").expectProblem(400, "INVALID_REQUEST");
        api().as("admin").get("/changes").expectProblem(403, "FORBIDDEN");
    }

    private void insert(long id, String no, int version) {
        jdbc.update(
                "insert into event (id, subject_type, subject_no, subject_version, fact, actor_id, actor_role,"
                        + " happened_at, recorded_at, data) values (?, 'probe', ?, ?, 'made', 'x', 'ADMIN', now(3), now(3), '{}')",
                id,
                no,
                version);
    }

    private List<Long> positions(String no) {
        return jdbc.queryForList(
                "select position from event where subject_no = ? order by subject_version", Long.class, no);
    }

    private List<String> subjects() {
        return jdbc.queryForList("select distinct subject_no from event where position is not null", String.class);
    }

    private List<JsonNode> items(String id) {
        List<JsonNode> all = new ArrayList<>();
        String after = "0";
        while (true) {
            ApiAnswer page = api().as("svc-reporting")
                    .get("/changes?limit=1000&after=" + after)
                    .expectStatus(200);
            List<JsonNode> items = StreamSupport.stream(page.json().at("/items").spliterator(), false)
                    .toList();
            items.stream()
                    .filter(item -> item.at("/subject").asString().equals(id))
                    .forEach(all::add);
            if (items.isEmpty()) {
                return all;
            }
            after = items.get(items.size() - 1).at("/position").asString();
        }
    }
}
