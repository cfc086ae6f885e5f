package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is still being drafted when a reform moves it. */
@Tag("sql")
class DraftsOnTheMoveApiTests extends ReformApiTest {

    private String from;
    private String to;
    private ApiAnswer matter;

    @BeforeEach
    void aMatterInForce() {
        from = given().department();
        to = given().department();
        matter = given().published(from);
    }

    /** A draft keeps its id under the new code, so a transfer agreed before still finds it. */
    @Test
    void movesADraftOfADepartmentThatIsRenamedOnTheSameDay() {
        ApiAnswer draft = given().complete(from, Bodies.draft());
        Batch moved = confirmed(from, to, transfer(draft, to), DAY);
        Batch renamed =
                propose(Map.of("kind", "RENAME", "departmentId", from, "newName", "新设局", "newUscc", Codes.uscc()));
        renamed.confirm(0, from, "SOURCE");
        through(renamed, DAY);
        through(moved, DAY);
        JsonNode found = editor(to)
                .get("/matters/" + draft.text("/id"))
                .expectStatus(200)
                .json();
        assertThat(found.at("/departmentId").asString()).isEqualTo(to);
        assertThat(found.at("/state").asString()).isEqualTo("DRAFT");
        assertThat(found.at("/draft/address").asString()).isEqualTo("英德市政务服务中心");
    }

    @Test
    void mergesADraftIntoWhatIsInEffect() {
        ApiAnswer draft = given().complete(to, Bodies.draft());
        Batch batch = propose(Map.of(
                "kind",
                "MERGE",
                "matterIds",
                List.of(draft.text("/id"), matter.text("/id")),
                "intoBasicCode",
                given().item("20"),
                "toDepartmentId",
                to));
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "SOURCE");
        batch.confirm(0, to, "TARGET");
        through(batch, DAY);
        assertThat(anyone().get("/matters/by-code/"
                                + anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                                        .text("/successorCodes/0"))
                        .text("/inForce"))
                .isEqualTo("IN_FORCE");
        reviewer().get("/matters/" + draft.text("/id")).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void splitsADraftIntoTwo() {
        ApiAnswer draft = given().complete(from, Bodies.draft());
        Batch batch = propose(Map.of(
                "kind",
                "SPLIT",
                "matterId",
                draft.text("/id"),
                "into",
                List.of(
                        Map.of("basicCode", Codes.basic("20"), "name", "新设", "toDepartmentId", from),
                        Map.of("basicCode", Codes.basic("20"), "name", "变更", "toDepartmentId", to))));
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, from, "TARGET");
        batch.confirm(0, to, "TARGET");
        through(batch, DAY);
        assertThat(reviewer().get("/matters?state=DRAFT&departmentId=" + from).text("/items/0/name"))
                .isEqualTo("新设");
        assertThat(reviewer().get("/matters?state=DRAFT&departmentId=" + to).text("/items/0/name"))
                .isEqualTo("变更");
    }
}
