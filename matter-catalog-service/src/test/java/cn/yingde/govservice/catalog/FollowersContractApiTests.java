package cn.yingde.govservice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What case-service, hotline-service and reporting-service read of the change feed and of a matter's body. */
class FollowersContractApiTests extends CatalogApiTest {

    @Test
    void tellsWhatTheyReadOfADepartment() {
        String id = given().department();
        JsonNode fact = first(id);
        assertThat(fact.at("/type").asString()).isEqualTo("cn.yingde.govservice.catalog.department.created.v1");
        assertThat(fact.at("/data").propertyNames())
                .contains(
                        "id",
                        "name",
                        "shortName",
                        "uscc",
                        "kind",
                        "stationed",
                        "hotlineMember",
                        "effectiveOn",
                        "predecessors",
                        "successors");
    }

    @Test
    void tellsWhatTheyReadOfAMatter() {
        String code = given().published(given().department()).text("/implementationCode");
        JsonNode fact = Eventually.get(() -> feedOf(code).stream()
                .filter(one -> one.at("/type").asString().endsWith(".matter.published.v1"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not yet in the feed")));
        assertThat(fact.at("/subjectversion").asLong()).isEqualTo(5);
        assertThat(fact.at("/data").propertyNames())
                .contains(
                        "id",
                        "implementationCode",
                        "basicCode",
                        "name",
                        "type",
                        "departmentId",
                        "state",
                        "inForce",
                        "version",
                        "effectiveOn",
                        "stationed",
                        "instant",
                        "online",
                        "onlineLevel",
                        "onSiteVisits",
                        "caseType",
                        "statutoryLimit",
                        "promisedLimit",
                        "handlingItems",
                        "predecessorCodes",
                        "successorCodes",
                        "transferredIn");
        assertThat(fact.at("/data/promisedLimit/days").asInt()).isEqualTo(10);
        assertThat(fact.at("/data/promisedLimit/unit").asString()).isEqualTo("WORKING_DAY");
    }

    @Test
    void givesTheBodyAtIntake() {
        ApiAnswer published = given().published(given().department());
        String code = published.text("/implementationCode");
        JsonNode now = as("svc-cases")
                .get("/matters/by-code/" + code)
                .expectStatus(200)
                .json();
        JsonNode pinned = as("svc-cases")
                .get("/matters/by-code/" + code + "/versions/1")
                .expectStatus(200)
                .json();
        assertThat(pinned.at("/body")).isEqualTo(now.at("/body"));
        assertThat(now.at("/body").propertyNames())
                .contains("materials", "steps", "statutoryLimit", "promisedLimit", "caseType", "handlingItems");
        assertThat(now.at("/body/materials/1/seq").asInt()).isEqualTo(2);
        assertThat(now.at("/inForce").asString()).isEqualTo("IN_FORCE");
    }

    private JsonNode first(String subject) {
        return Eventually.get(() ->
                feedOf(subject).stream().findFirst().orElseThrow(() -> new AssertionError("not yet in the feed")));
    }
}
