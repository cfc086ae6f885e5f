package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A matter's versions, what tells them apart, and its history. */
class MatterVersionsApiTests extends CatalogApiTest {

    @Test
    @Tag("sql")
    void keepsThePublishedVersionWhileTheNextOneIsDrafted() {
        String department = given().department();
        ApiAnswer published = given().published(department);
        String path = "/matters/" + published.text("/id");
        Map<String, Object> next = Bodies.draft();
        next.put("address", "新大厅");
        ApiAnswer draft = editor(department)
                .with("If-Match", published.header("ETag"))
                .put(path + "/draft", next)
                .expectStatus(200);
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/version")).isEqualTo("2");
        assertThat(draft.text("/inForce")).isEqualTo("IN_FORCE");
        assertThat(anyone().get(path).expectStatus(200).text("/state")).isEqualTo("PUBLISHED");
        assertThat(anyone().get(path).text("/body/address")).isEqualTo("英德市政务服务中心");
        editor(department).post(path + "/changes").expectProblem(409, "MATTER_STATE");

        editor(department).post(path + "/submissions").expectStatus(201);
        reviewer().post(path + "/reviews", Map.of("decision", "APPROVE")).expectStatus(201);
        reviewer().post(path + "/publications").expectStatus(201);
        assertThat(anyone().get(path).text("/body/address")).isEqualTo("新大厅");
        assertThat(anyone().get(path + "/versions/1").expectStatus(200).text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        JsonNode versions = anyone().get(path + "/versions").expectStatus(200).json();
        assertThat(versions.at("/items/0/state").asString()).isEqualTo("SUPERSEDED");
        assertThat(versions.at("/items/1/state").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void tellsTwoVersionsApart() {
        String department = given().department();
        ApiAnswer published = given().published(department);
        String path = "/matters/" + published.text("/id");
        given().publishedNext(department, published.text("/id"), "新大厅", "2026-03-02");
        JsonNode diff =
                anyone().get(path + "/versions/1/diff/2").expectStatus(200).json();
        assertThat(diff.at("/changes").size()).isEqualTo(1);
        assertThat(diff.at("/changes/0/element").asString()).isEqualTo("办理地点");
        assertThat(diff.at("/changes/0/lines/0/kind").asString()).isEqualTo("REMOVED");
        assertThat(diff.at("/changes/0/lines/1/text").asString()).isEqualTo("新大厅");
        assertThat(anyone().with("Accept-Language", "en")
                        .get(path + "/versions/2/diff/1")
                        .text("/changes/0/element"))
                .isEqualTo("Address");
        assertThat(anyone().get(path + "/versions/1/diff/1")
                        .json()
                        .at("/changes")
                        .size())
                .isZero();
        anyone().get(path + "/versions/1/diff/3").expectProblem(404, "NOT_FOUND");
        given().publishedNext(department, published.text("/id"), "三号厅", "2026-03-20");
        anyone().get(path + "/versions/1/diff/3").expectProblem(404, "NOT_FOUND");
        editor(department).get(path + "/versions/1/diff/3").expectStatus(200);
    }

    @Test
    void tellsTheHistoryOfAMatter() {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        JsonNode history = reviewer().get(path + "/history").expectStatus(200).json();
        assertThat(history.at("/items")
                        .valueStream()
                        .map(entry -> entry.at("/fact").asString()))
                .containsExactly("drafted", "edited", "submitted", "approved", "published");
    }

    @Test
    void wantsTheVersionThatWasReadForAnEdit() {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        String path = "/matters/" + made.text("/id") + "/draft";
        editor(department).put(path, Bodies.draft()).expectProblem(428, "PRECONDITION_REQUIRED");
        editor(department)
                .with("If-Match", made.header("ETag"))
                .put(path, Bodies.draft())
                .expectStatus(200);
        editor(department)
                .with("If-Match", made.header("ETag"))
                .put(path, Bodies.draft())
                .expectProblem(412, "STALE_ETAG");
    }
}
