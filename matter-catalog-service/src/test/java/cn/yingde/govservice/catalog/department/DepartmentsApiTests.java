package cn.yingde.govservice.catalog.department;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DepartmentsApiTests extends CatalogApiTest {

    @Test
    void entersADepartmentAndFindsIt() {
        String id = Codes.department();
        Map<String, Object> body = Bodies.department(id, Codes.uscc());
        body.put("floor", "2");
        ApiAnswer made = reviewer().post("/departments", body).expectStatus(201);
        assertThat(made.header("Location")).endsWith("/departments/" + id);
        JsonNode found =
                as("window-clerk").get("/departments/" + id).expectStatus(200).json();
        assertThat(found.at("/kind").asString()).isEqualTo("DEPARTMENT");
        assertThat(found.at("/stationed").asBoolean()).isTrue();
        assertThat(found.at("/floor").asString()).isEqualTo("2");
        assertThat(found.at("/validFrom").asString()).isEqualTo("2026-03-02");
        anyone().get("/departments/" + id).expectProblem(401, "UNAUTHENTICATED");
    }

    @Test
    void listsThemByPageAndCountsThem() {
        given().department();
        given().department();
        JsonNode first = as("window-clerk")
                .get("/departments?kind=DEPARTMENT&limit=1")
                .expectStatus(200)
                .json();
        assertThat(first.at("/items").size()).isEqualTo(1);
        JsonNode second = as("window-clerk")
                .get("/departments?kind=DEPARTMENT&limit=1&cursor="
                        + first.at("/nextCursor").asString())
                .expectStatus(200)
                .json();
        assertThat(second.at("/items/0/id").asString())
                .isGreaterThan(first.at("/items/0/id").asString());
        as("window-clerk")
                .get("/departments?kind=TOWN&limit=1&cursor="
                        + first.at("/nextCursor").asString())
                .expectProblem(400, "INVALID_CURSOR");
        assertThat(as("window-clerk")
                        .get("/departments/count?kind=DEPARTMENT")
                        .json()
                        .at("/count")
                        .asLong())
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "id, Housing, /id",
        "id, a, /id",
        "uscc, 11441881338206145K, /uscc",
        "uscc, 123, /uscc",
        "kind, MINISTRY, /kind"
    })
    void refusesADepartmentThatCannotBe(String member, String value, String pointer) {
        Map<String, Object> body = Bodies.department(Codes.department(), Codes.uscc());
        body.put(member, value);
        ApiAnswer refused = reviewer().post("/departments", body).expectProblem(400, "INVALID_REQUEST");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void neverUsesAnIdAgain() {
        String id = given().department();
        reviewer().post("/departments", Bodies.department(id, Codes.uscc())).expectProblem(409, "DEPARTMENT_EXISTS");
    }

    @Test
    @Tag("sql")
    void readsTheStructureOfAnyDay() {
        String old = historical("2010-01-01", List.of());
        String next = historical("2019-03-01", List.of(old));
        change(old, Map.of("dissolved", true, "effectiveOn", "2019-03-01", "historical", true, "reason", "机构改革"));

        assertThat(listed("2009-12-31")).doesNotContain(old, next);
        assertThat(listed("2019-02-28")).contains(old).doesNotContain(next);
        assertThat(listed("2019-03-01")).contains(next).doesNotContain(old);
        JsonNode gone =
                as("window-clerk").get("/departments/" + old).expectStatus(200).json();
        assertThat(gone.at("/dissolved").asBoolean()).isTrue();
        assertThat(gone.at("/successors/0").asString()).isEqualTo(next);
        assertThat(as("window-clerk").get("/departments/" + next).text("/predecessors/0"))
                .isEqualTo(old);
    }

    @Test
    void wantsTheVersionThatWasReadForAChange() {
        String id = given().department();
        Map<String, Object> change = Map.of("stationed", false);
        reviewer().patch("/departments/" + id, change).expectProblem(428, "PRECONDITION_REQUIRED");
        ApiAnswer read = reviewer().get("/departments/" + id);
        ApiAnswer changed = reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + id, change)
                .expectStatus(200);
        assertThat(changed.json().at("/stationed").asBoolean()).isFalse();
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + id, change)
                .expectProblem(412, "STALE_ETAG");
    }

    @Test
    void refusesAChangeOfThePastThatIsNotMarkedSo() {
        String id = given().department();
        ApiAnswer read = reviewer().get("/departments/" + id);
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + id, Map.of("stationed", false, "effectiveOn", "2026-03-01"))
                .expectRule(422, "DEPARTMENT_CHANGE", "CATALOG-DEPT-2");
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch(
                        "/departments/" + id,
                        Map.of("stationed", false, "effectiveOn", "2026-03-01", "historical", true, "reason", "x"))
                .expectRule(422, "DEPARTMENT_CHANGE", "CATALOG-DEPT-1");
    }

    @Test
    void reissuesTheCodesOfADepartmentThatIsFormedAnew() {
        String id = given().department();
        ApiAnswer published = given().published(id);
        ApiAnswer draft = given().drafted(id);
        String uscc = Codes.uscc();
        reviewer()
                .post("/departments/" + id + "/renames", Map.of("newName", "新设局", "newUscc", uscc))
                .expectStatus(201);
        String oldCode = published.text("/implementationCode");
        assertThat(anyone().get("/matters/by-code/" + oldCode).text("/successorCodes/0"))
                .isEqualTo(uscc + oldCode.substring(18));
        editor(id)
                .get("/matters/by-code/" + uscc
                        + draft.text("/implementationCode").substring(18))
                .expectStatus(200);
        assertThat(editor(id).get("/matters/" + draft.text("/id")).text("/implementationCode"))
                .startsWith(uscc);
        assertThat(as("window-clerk").get("/departments/" + id).text("/name")).isEqualTo("新设局");
        JsonNode history = reviewer().get("/departments/" + id + "/history").json();
        assertThat(history.at("/items")
                        .valueStream()
                        .map(entry -> entry.at("/fact").asString()))
                .containsExactly("created", "renamed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"catalog-editor", "window-clerk", "housing-handler", "svc-cases"})
    void isKeptByReviewersAndAdministratorsOnly(String person) {
        as(person)
                .post("/departments", Bodies.department(Codes.department(), Codes.uscc()))
                .expectProblem(403, "FORBIDDEN");
    }

    private String historical(String from, List<String> predecessors) {
        String id = Codes.department();
        Map<String, Object> body = Bodies.department(id, Codes.uscc());
        body.putAll(Map.of("validFrom", from, "historical", true, "reason", "补录", "predecessors", predecessors));
        reviewer().post("/departments", body).expectStatus(201);
        return id;
    }

    private void change(String id, Map<String, Object> change) {
        ApiAnswer read = reviewer().get("/departments/" + id);
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + id, change)
                .expectStatus(200);
    }

    private List<String> listed(String asOf) {
        return as("window-clerk")
                .get("/departments?limit=200&asOf=" + asOf)
                .expectStatus(200)
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/id").asString())
                .toList();
    }
}
