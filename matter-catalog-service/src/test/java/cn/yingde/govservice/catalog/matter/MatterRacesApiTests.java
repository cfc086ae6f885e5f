package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Races;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
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
        List<Integer> statuses = Races.statuses(4, () -> editor(department).post("/matters", body));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void decidesAReviewOnce() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().submitted(department).text("/id");
        List<Integer> statuses =
                Races.statuses(4, () -> reviewer().post(path + "/reviews", Map.of("decision", "APPROVE")));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void letsEitherTheWithdrawalOrTheReviewWin() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().submitted(department).text("/id");
        List<Integer> statuses = Races.statuses(List.of(
                () -> editor(department).post(path + "/withdrawals"),
                () -> reviewer().post(path + "/reviews", Map.of("decision", "APPROVE"))));
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(editor(department).get(path).text("/state")).isIn("WITHDRAWN", "APPROVED");
    }

    @Test
    void letsBothASuspensionAndANewDraftWin() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        List<Integer> statuses = Races.statuses(List.of(
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
        List<Integer> statuses = Races.statuses(List.of(
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

    @Test
    void publishesOnce() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().approved(department).text("/id");
        List<Integer> statuses = Races.statuses(3, () -> reviewer().post(path + "/publications"));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(anyone().get(path + "/versions").json().at("/items").size()).isEqualTo(1);
    }

    /** After the approval a withdrawal is too late, whoever is first. */
    @Test
    void publishesWhateverAWithdrawalTries() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().approved(department).text("/id");
        List<Integer> statuses = Races.statuses(List.of(
                () -> reviewer().post(path + "/publications"),
                () -> editor(department).post(path + "/withdrawals")));
        assertThat(statuses).containsExactly(201, 409);
    }

    @Test
    void opensOneSuccessorHoweverManyAsk() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        List<Integer> statuses = Races.statuses(4, () -> editor(department).post(path + "/changes"));
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(editor(department).get(path).json().at("/version").asInt()).isEqualTo(2);
    }

    /** Without If-Match the later of two commands is judged by the fresh state, with it it has lost. */
    @Test
    void tellsALostRaceByTheTagThatWasRead() throws Exception {
        String department = given().department();
        ApiAnswer published = given().published(department);
        String path = "/matters/" + published.text("/id");
        List<Integer> statuses = Races.statuses(List.of(
                () -> reviewer()
                        .with("If-Match", published.header("ETag"))
                        .post(path + "/suspensions", Map.of("reason", "一")),
                () -> editor(department)
                        .with("If-Match", published.header("ETag"))
                        .post(path + "/changes")));
        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
    }

    @Test
    void endsWhateverIsDraftedMeanwhile() throws Exception {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        List<Integer> statuses = Races.statuses(List.of(
                () -> reviewer().post(path + "/cancellations", Map.of("reason", "依据废止")),
                () -> editor(department).post(path + "/changes")));
        assertThat(statuses.get(0)).isEqualTo(201);
        assertThat(statuses.get(1)).isIn(201, 409);
        JsonNode matter = editor(department).get(path).json();
        assertThat(matter.at("/inForce").asString()).isEqualTo("CANCELLED");
        assertThat(matter.has("draft")).isFalse();
    }
}
