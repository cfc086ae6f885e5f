package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Bodies;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reforms and what else is under way: versions that wait, drafts, renamings, days on which nothing ran. */
@Tag("sql")
class TransferCatchUpApiTests extends ReformApiTest {

    private String from;
    private String to;
    private ApiAnswer matter;

    @BeforeEach
    void aMatterInForce() {
        from = given().department();
        to = given().department();
        matter = given().published(from);
    }

    @Test
    void takesAVersionThatWaitsAlong() {
        publishNext("新大厅", "2026-03-20");
        through(confirmed(transfer(matter, to), DAY), DAY);
        String code = successor(matter);
        assertThat(address(code)).isEqualTo("英德市政务服务中心");
        on("2026-03-20");
        Eventually.assertThat(() -> assertThat(address(code)).isEqualTo("新大厅"));
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-19").text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        assertThat(inForce(matter)).isEqualTo("CANCELLED");
    }

    @Test
    void takesAMatterAlongThatWasNeverInEffect() {
        ApiAnswer approved = given().approved(from);
        reviewer()
                .post("/matters/" + approved.text("/id") + "/publications", Map.of("effectiveOn", "2026-03-20"))
                .expectStatus(201);
        through(confirmed(transfer(approved, to), DAY), DAY);
        String code = reviewer()
                .get("/matters/by-code/" + approved.text("/implementationCode"))
                .text("/successorCodes/0");
        anyone().get("/guides/" + code).expectProblem(404, "NOT_FOUND");
        on("2026-03-20");
        assertThat(anyone().get("/guides/" + code).expectStatus(200).text("/departmentId"))
                .isEqualTo(to);
    }

    /** The renaming of the twelfth finds what the transfer of the tenth has brought, and re-issues its code. */
    @Test
    void catchesUpDayByDay() {
        String uscc = Codes.uscc();
        Batch moved = confirmed(transfer(matter, to), DAY);
        Batch renamed = propose(
                Map.of("kind", "RENAME", "departmentId", to, "newName", "新设局", "newUscc", uscc), "2026-03-12");
        renamed.confirm(0, to, "SOURCE");
        publishNext("新大厅", "2026-03-11");
        through(renamed, "2026-03-15");
        through(moved, "2026-03-15");
        String code = uscc + matter.text("/implementationCode").substring(18);
        assertThat(anyone().get("/matters/by-code/" + matter.text("/implementationCode"))
                        .json()
                        .at("/successorCodes")
                        .toString())
                .isEqualTo("[\"" + code + "\"]");
        JsonNode found = anyone().get("/matters/by-code/" + code).json();
        assertThat(found.at("/body/address").asString()).isEqualTo("新大厅");
        assertThat(found.at("/departmentId").asString()).isEqualTo(to);
        JsonNode between = anyone().get("/matters/by-code/" + matter.text("/implementationCode") + "?asOf=2026-03-11")
                .json();
        String first = between.at("/successorCodes/0").asString();
        assertThat(anyone().get("/matters/by-code/" + first + "?asOf=2026-03-10").text("/body/address"))
                .isEqualTo("英德市政务服务中心");
        assertThat(anyone().get("/matters/by-code/" + first + "?asOf=2026-03-11").text("/body/address"))
                .isEqualTo("新大厅");
    }

    /** A draft keeps its id under the new code, so a transfer agreed before still finds it. */
    @Test
    void movesADraftOfADepartmentThatIsRenamedOnTheSameDay() {
        ApiAnswer draft = given().complete(from, Bodies.draft());
        Batch moved = confirmed(transfer(draft, to), DAY);
        Batch renamed =
                propose(Map.of("kind", "RENAME", "departmentId", from, "newName", "新设局", "newUscc", Codes.uscc()));
        renamed.confirm(0, from, "SOURCE");
        through(renamed, DAY);
        through(moved, DAY);
        JsonNode found = editor(to).get("/matters/" + draft.text("/id")).expectStatus(200).json();
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
        assertThat(anyone().get("/matters/by-code/" + successor(matter)).text("/inForce"))
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

    @Test
    void staysSuspendedOnItsWay() {
        reviewer()
                .post("/matters/" + matter.text("/id") + "/suspensions", Map.of("reason", "系统升级"))
                .expectStatus(201);
        through(confirmed(transfer(matter, to), DAY), DAY);
        String code = successor(matter);
        assertThat(anyone().get("/matters/by-code/" + code).text("/inForce")).isEqualTo("SUSPENDED");
        TestClock.INSTANCE.set("2026-03-11T09:00+08:00");
        String id = anyone().get("/matters/by-code/" + code).text("/id");
        editor(to).post("/matters/" + id + "/resumptions").expectStatus(201);
        assertThat(anyone().get("/matters/by-code/" + code + "?asOf=2026-03-10").text("/inForce"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void movesNothingToADepartmentThatEnded() {
        ApiAnswer read = reviewer().get("/departments/" + to);
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + to, Map.of("dissolved", true))
                .expectStatus(200);
        reviewer()
                .post("/transfer-batches", batch(transfer(matter, to), DAY))
                .expectRule(422, "TRANSFER_REFUSED", "CATALOG-TRANSFER-5");
    }

    private Batch confirmed(Map<String, Object> item, String day) {
        Batch batch = propose(item, day);
        batch.confirm(0, from, "SOURCE");
        batch.confirm(0, to, "TARGET");
        return batch;
    }

    private void publishNext(String address, String effectiveOn) {
        given().publishedNext(from, matter.text("/id"), address, effectiveOn);
    }

    private String successor(ApiAnswer old) {
        return anyone().get("/matters/by-code/" + old.text("/implementationCode"))
                .text("/successorCodes/0");
    }

    private String address(String code) {
        return anyone().get("/matters/by-code/" + code).text("/body/address");
    }
}
