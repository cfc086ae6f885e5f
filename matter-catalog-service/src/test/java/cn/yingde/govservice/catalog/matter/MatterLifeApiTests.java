package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MatterLifeApiTests extends CatalogApiTest {

    @Test
    @Tag("sql")
    void leadsAMatterFromDraftToPublication() {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        assertThat(made.text("/state")).isEqualTo("DRAFT");
        assertThat(made.json().has("inForce")).isTrue();
        assertThat(made.json().get("inForce").isNull()).isTrue();
        assertThat(made.text("/implementationCode")).hasSize(31);
        assertThat(actions(made)).containsExactly("EDIT", "SUBMIT");

        String path = "/matters/" + made.text("/id");
        ApiAnswer edited = editor(department)
                .with("If-Match", made.header("ETag"))
                .put(path + "/draft", Bodies.draft())
                .expectStatus(200);
        assertThat(edited.json().at("/draft/materials/1/seq").asInt()).isEqualTo(2);
        editor(department).post(path + "/submissions").expectStatus(201);
        reviewer().post(path + "/reviews", Map.of("decision", "APPROVE")).expectStatus(201);
        ApiAnswer published = reviewer()
                .post(path + "/publications", Map.of("effectiveOn", "2026-03-02"))
                .expectStatus(201);

        assertThat(published.text("/state")).isEqualTo("PUBLISHED");
        assertThat(published.text("/inForce")).isEqualTo("IN_FORCE");
        JsonNode found = anyone().get("/matters/by-code/" + made.text("/implementationCode"))
                .expectStatus(200)
                .json();
        assertThat(found.at("/version").asInt()).isEqualTo(1);
        assertThat(found.at("/body/materials/0/seq").asInt()).isEqualTo(1);
        assertThat(found.at("/successorCodes").size()).isZero();
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        String department = given().department();
        String path = "/matters/" + given().drafted(department).text("/id");
        anyone().get(path).expectProblem(404, "NOT_FOUND");
        editor(given().department()).get(path).expectProblem(404, "NOT_FOUND");
        as("statistician").get(path).expectProblem(404, "NOT_FOUND");
        editor(department).get(path).expectStatus(200);
        reviewer().get(path).expectStatus(200);
    }

    @Test
    void refusesToSubmitWhatDoesNotMeetTheStandardAndSaysWhatToDo() {
        String department = given().department();
        String path = "/matters/" + given().drafted(department).text("/id");
        ApiAnswer refused =
                editor(department).post(path + "/submissions").expectRule(422, "MATTER_INCOMPLETE", "CATALOG-SUBMIT-1");
        assertThat(refused.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/code").asString()))
                .contains("CATALOG-UNIFIED-6", "CATALOG-CHECK-1", "CATALOG-CHECK-6");
        JsonNode report = editor(department)
                .get(path + "/standardisation")
                .expectStatus(200)
                .json();
        assertThat(report.at("/complete").asBoolean()).isFalse();
        assertThat(report.at("/elements").size()).isEqualTo(10);
        assertThat(report.at("/rules").size()).isEqualTo(16);
    }

    @Test
    void refusesAReviewByTheSubmitter() {
        String department = given().department();
        ApiAnswer made = given().complete(department, Bodies.draft());
        var both = new cn.yingde.govservice.platform.testing.TestPeople.Person(
                "both", List.of("CATALOG_EDITOR", "CATALOG_REVIEWER"), department, List.of());
        String path = "/matters/" + made.text("/id");
        ApiAnswer submitted = anyone().as(both).post(path + "/submissions").expectStatus(201);
        assertThat(actions(submitted)).contains("WITHDRAW").doesNotContain("REVIEW");
        anyone().as(both)
                .post(path + "/reviews", Map.of("decision", "APPROVE"))
                .expectRule(422, "MATTER_REVIEWER", "CATALOG-REVIEW-1");
        JsonNode why =
                anyone().as(both).get(path + "/actions").expectStatus(200).json();
        assertThat(why.at("/items")
                        .valueStream()
                        .filter(view -> view.at("/action").asString().equals("REVIEW"))
                        .map(view -> view.at("/rule").asString()))
                .containsExactly("CATALOG-REVIEW-1");
    }

    @Test
    void asksForAReasonToReject() {
        String department = given().department();
        String path = "/matters/" + given().submitted(department).text("/id");
        reviewer().post(path + "/reviews", Map.of("decision", "REJECT")).expectProblem(400, "INVALID_REQUEST");
        ApiAnswer rejected = reviewer()
                .post(path + "/reviews", Map.of("decision", "REJECT", "reason", "材料名称不规范"))
                .expectStatus(201);
        assertThat(rejected.text("/state")).isEqualTo("REJECTED");
        assertThat(editor(department).get(path).text("/reviewReason")).isEqualTo("材料名称不规范");
        editor(department).post(path + "/submissions").expectStatus(201);
    }

    @Test
    void refusesToPublishBackwards() {
        String department = given().department();
        String path = "/matters/" + given().approved(department).text("/id");
        reviewer()
                .post(path + "/publications", Map.of("effectiveOn", "2026-03-01"))
                .expectRule(422, "MATTER_EFFECTIVE_DATE", "CATALOG-PUBLISH-1");
    }

    @Test
    void suspendsResumesAndCancels() {
        String department = given().department();
        String path = "/matters/" + given().published(department).text("/id");
        editor(department).post(path + "/resumptions").expectProblem(409, "MATTER_STATE");
        assertThat(editor(department)
                        .post(path + "/suspensions", Map.of("reason", "系统升级"))
                        .expectStatus(201)
                        .text("/inForce"))
                .isEqualTo("SUSPENDED");
        assertThat(reviewer().post(path + "/resumptions").expectStatus(201).text("/inForce"))
                .isEqualTo("IN_FORCE");
        editor(department).post(path + "/cancellations", Map.of("reason", "x")).expectProblem(403, "FORBIDDEN");
        ApiAnswer cancelled = reviewer()
                .post(path + "/cancellations", Map.of("reason", "依据废止"))
                .expectStatus(201);
        assertThat(cancelled.text("/inForce")).isEqualTo("CANCELLED");
        assertThat(editor(department).get(path).json().at("/actions").size()).isZero();
    }

    @Test
    void refusesAnotherDepartmentsMatter() {
        String path = "/matters/" + given().published(given().department()).text("/id");
        editor(given().department())
                .post(path + "/suspensions", Map.of("reason", "x"))
                .expectProblem(403, "FORBIDDEN");
        editor(given().department())
                .post("/matters", Map.of("basicCode", given().item("20"), "departmentId", given().department()))
                .expectProblem(403, "FORBIDDEN");
    }

    @Test
    void refusesASecondImplementationOfTheSameEntry() {
        String department = given().department();
        ApiAnswer made = given().drafted(department);
        editor(department)
                .post("/matters", Map.of("basicCode", made.text("/basicCode"), "departmentId", department))
                .expectProblem(409, "MATTER_EXISTS");
    }

    private static List<String> actions(ApiAnswer answer) {
        return answer.json()
                .at("/actions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
